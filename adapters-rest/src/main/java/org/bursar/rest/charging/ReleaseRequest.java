package org.bursar.rest.charging;

import java.util.Optional;
import org.bursar.rest.json.Rules;

/** Why a generation came to nothing. */
public record ReleaseRequest(Optional<String> reason) {
  public ReleaseRequest {
    Rules.text("reason", reason, Rules.LONG);
  }
}
