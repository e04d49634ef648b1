package org.bursar.rest.catalog;

import java.util.Optional;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.json.PolicyAnswers;
import org.bursar.rest.json.Rules;

/** A plan; for sale unless it says otherwise. */
public record PlanRequest(
    String name,
    BillingInterval interval,
    MoneyRequest price,
    Credits allowance,
    Optional<PolicyAnswers> policy,
    Optional<Boolean> active) {

  public PlanRequest {
    Rules.text("name", name, Rules.SHORT);
  }

  Plan plan(String code) {
    Overrides overrides = policy.map(PolicyAnswers::overrides).orElse(Overrides.NONE);
    return new Plan(
        code, 1, name, interval, price.money(), allowance, overrides, active.orElse(true));
  }
}
