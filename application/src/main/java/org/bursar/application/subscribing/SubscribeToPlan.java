package org.bursar.application.subscribing;

import java.util.List;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.Credits;

/** Take a plan: its first allowance is granted at once. */
public record SubscribeToPlan(String customer, String plan, List<Discount> discounts)
    implements Command {

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("SubscribeOrder", 3)
        .text(customer)
        .text(plan)
        .list(discounts, SubscribeToPlan::write)
        .end();
  }

  private static void write(CanonicalForm form, Discount discount) {
    form.begin("Discount", 2).text(discount.code()).number(discount.percent()).end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    Plan chosen = context.terms().plan(plan);
    Account subscribed =
        account.account().subscribe(context.id(), chosen, discounts, context.now());
    Money kept = account.account().kept(chosen);
    Credits before = account.account().wallet().available();
    account.change(subscribed);
    account.settle(context.now());
    Credits added = account.account().wallet().available().minus(before);
    Subscription live = account.account().requireLive();
    return Subscribed.of(live, context.now())
        .with(live.priceOf(chosen).minus(kept).orZero(), added);
  }
}
