package org.bursar.application.subscribing;

import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.Refusal;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.subscription.PlanChange;

/** Change to another plan: up at once, down at the end of the billing period. */
public record ChangePlan(String customer, String plan) implements Command {

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("ChangeOrder", 2).text(customer).text(plan).end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    PolicyHistory policies = context.terms().policies();
    PlanChange change =
        account.account().preview(context.terms().plan(plan), policies, context.now());
    requirePaid(change, context);
    account.take(account.account().change(change, policies, context.cause("upgrade")));
    return Subscribed.of(account.account().requireLive(), context.now())
        .with(change.charge(), change.credits());
  }

  /**
   * A customer's word does not pay: without a payment provider only the tenant knows of payments.
   */
  private static void requirePaid(PlanChange change, DecisionContext context) {
    boolean paid = change.kind() == PlanChange.Kind.UPGRADE && !change.to().costsNothing();
    if (paid && context.caller().isCustomer()) {
      throw new Refusal.PaymentNotConfirmed(change.to().code()).refused();
    }
  }
}
