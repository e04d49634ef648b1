package org.bursar.application.charging;

import java.util.Optional;
import org.bursar.application.charging.Charged.ChargeContext;
import org.bursar.application.charging.Cost.Priced;
import org.bursar.application.posting.Answer;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Moment;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Order;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Note;
import org.bursar.domain.wallet.Posting;

/** Charge at once, all or nothing. */
public record ChargeOrder(String customer, Cost cost, Note note) implements Order {

  @Override
  public void writeTo(CanonicalForm form) {
    cost.writeTo(form.begin("ChargeOrder", 3).text(customer));
    form.note(note).end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Answer decide(OpenAccount account, Moment moment) {
    Priced price = cost.price(moment.terms());
    BurnDownOrder order = account.policy(moment).burnDown();
    Credits before = account.account().wallet().available();
    Posting posting =
        account.account().wallet().charge(price.credits(), moment.cause(""), order, moment.now());
    account.post(posting);
    ChargeContext context =
        new ChargeContext(
            moment, account.customer(), order.first(), Optional.empty(), note, before);
    Charged charged = Charged.of(posting, price, context);
    account.charged(charged);
    return charged;
  }
}
