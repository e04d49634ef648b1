package org.bursar.rest.charging;

import java.time.Duration;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.rest.json.Rules;

/** How long a hold shall last, counted from now. */
public record ExtendRequest(Duration expiresIn) {
  public ExtendRequest {
    Rules.within("expiresIn", expiresIn, CreditPolicy.LONGEST_HOLD);
  }
}
