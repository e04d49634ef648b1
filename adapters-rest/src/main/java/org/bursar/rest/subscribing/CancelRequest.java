package org.bursar.rest.subscribing;

import java.util.Optional;
import org.bursar.rest.json.Rules;

/** Why a subscription is canceled, if anybody has said so. */
public record CancelRequest(Optional<String> reason) {
  public CancelRequest {
    Rules.text("reason", reason, Rules.LONG);
  }
}
