package org.bursar.rest.charging;

import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.RefundCharge;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.json.Rules;

/** Undo a charge; all that is left of it if no credits are named. */
public record RefundRequest(String reason, Optional<Credits> credits) {
  public RefundRequest {
    Rules.text("reason", reason, Rules.LONG);
    credits.ifPresent(amount -> Rules.positive("credits", amount));
  }

  RefundCharge command(UUID charge) {
    return new RefundCharge(charge, reason, credits);
  }
}
