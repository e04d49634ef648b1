package org.bursar.application.charging;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bursar.application.charging.Cost.Priced;
import org.bursar.application.posting.Answer;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Moment;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Order;
import org.bursar.application.posting.Target;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.wallet.HoldTerms;
import org.bursar.domain.wallet.Note;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Wallet;

/**
 * Set an estimate aside while a generation runs.
 *
 * @param expiresIn how long, if not as long as the policy has it
 */
public record HoldOrder(String customer, Cost cost, Optional<Duration> expiresIn, Note note)
    implements Order {

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
  public Answer decide(OpenAccount account, Moment moment) {
    Priced price = cost.price(moment.terms());
    CreditPolicy policy = account.policy(moment);
    HoldTerms terms =
        new HoldTerms(
            policy.burnDown(),
            moment
                .now()
                .plus(expiresIn.orElse(policy.holdTimeout()))
                .truncatedTo(ChronoUnit.MICROS),
            price.tariff(),
            note);
    Wallet wallet = account.account().wallet();
    Posting posting = wallet.hold(price.credits(), moment.cause(""), terms, moment.now());
    account.post(posting);
    return Held.of(
        account.customer(), posting.hold().orElseThrow(), account.account().wallet().available());
  }
}
