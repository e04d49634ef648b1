package org.bursar.application.charging;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bursar.application.charging.Cost.Priced;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.wallet.HoldTerms;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Wallet;

/**
 * Set an estimate aside while a generation runs.
 *
 * @param expiresIn how long, if not as long as the policy has it
 */
public record PlaceHold(String customer, Cost cost, Optional<Duration> expiresIn, Metadata note)
    implements Command {

  @Override
  public void writeTo(CanonicalForm form) {
    cost.writeTo(form.begin("HoldOrder", 4).text(customer));
    form.optional(expiresIn, CanonicalForm::text).note(note).end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    Priced price = cost.price(context.terms());
    CreditPolicy policy = account.policy(context);
    HoldTerms terms =
        new HoldTerms(
            policy.burnDown(),
            context
                .now()
                .plus(expiresIn.orElse(policy.holdTimeout()))
                .truncatedTo(ChronoUnit.MICROS),
            price.tariff(),
            note);
    Wallet wallet = account.account().wallet();
    Posting posting = wallet.hold(price.credits(), context.cause(""), terms, context.now());
    account.post(posting);
    return Held.of(
        account.customer(), posting.hold().orElseThrow(), account.account().wallet().available());
  }
}
