package org.bursar.application.subscribing;

import org.bursar.application.posting.Answer;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Moment;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Order;
import org.bursar.application.posting.Target;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.subscription.PlanChange;

/** Change to another plan: up at once, down at the end of the billing period. */
public record ChangeOrder(String customer, String plan) implements Order {

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("ChangeOrder", 2).text(customer).text(plan).end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Answer decide(OpenAccount account, Moment moment) {
    PolicyHistory policies = moment.terms().policies();
    PlanChange change =
        account.account().preview(moment.terms().plan(plan), policies, moment.now());
    account.take(account.account().change(change, policies, moment.cause("upgrade")));
    return Subscribed.of(account.account().requireLive(), moment.now())
        .with(change.charge(), change.credits());
  }
}
