package org.bursar.application.charging;

import java.util.Optional;
import org.bursar.application.charging.Cost.Priced;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.Posting;

/** Charge at once, all or nothing. */
public record MakeCharge(String customer, Cost cost, Metadata note) implements Command {

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
  public Receipt decide(OpenAccount account, DecisionContext context) {
    Priced price = cost.price(context.terms());
    BurnDownOrder burnDown = account.policy(context).burnDown();
    Credits before = account.account().wallet().available();
    Posting posting =
        account
            .account()
            .wallet()
            .charge(price.credits(), context.cause(""), burnDown, context.now());
    account.post(posting);
    NewCharge made =
        new NewCharge(
            context, account.customer(), burnDown.first(), Optional.empty(), note, before);
    Charge charged = made.of(posting, price);
    account.charged(charged);
    return charged;
  }
}
