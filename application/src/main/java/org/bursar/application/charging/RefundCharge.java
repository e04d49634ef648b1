package org.bursar.application.charging;

import java.util.Optional;
import java.util.UUID;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.RefundableCharge;

/**
 * Undo a finished charge whose generation failed after all.
 *
 * @param credits how much; all that is left of the charge if empty
 */
public record RefundCharge(UUID charge, String reason, Optional<Credits> credits)
    implements Command {

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("RefundOrder", 3)
        .text(charge)
        .text(reason)
        .optional(credits, CanonicalForm::credits)
        .end();
  }

  @Override
  public Target target() {
    return Target.charge(charge);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    RefundableCharge refundable = account.charge(charge).requireRefundable(reason);
    Credits amount = credits.orElse(refundable.refundable());
    Posting posting =
        account.account().wallet().refund(refundable, amount, context.cause(reason), context.now());
    account.post(posting);
    account.refunded(charge, amount);
    return new Refunded(
        context.id(),
        charge,
        amount,
        reason,
        posting.returned(),
        account.account().wallet().available(),
        posting.at());
  }
}
