package org.bursar.rest.charging;

import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.CaptureHold;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.json.Rules;

/** What a generation has really cost; all that is held if nothing is said. */
public record CaptureRequest(Optional<UsageRequest> usage, Optional<Credits> credits) {

  public CaptureRequest {
    boolean one = usage.isEmpty() || credits.isEmpty();
    Rules.check(one, "credits", "must not stand beside usage", credits);
  }

  CaptureHold command(UUID hold) {
    return new CaptureHold(hold, usage.map(UsageRequest::usage), credits);
  }
}
