package org.bursar.rest.catalog;

import java.util.Optional;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.json.PolicyAnswers;
import org.bursar.rest.json.Rules;

/** A pack; for sale unless it says otherwise. */
public record PackRequest(
    String name,
    Credits credits,
    MoneyRequest price,
    Optional<PolicyAnswers> policy,
    Optional<Boolean> active) {

  public PackRequest {
    Rules.text("name", name, Rules.SHORT);
    Rules.positive("credits", credits);
  }

  Pack pack(String code) {
    Overrides overrides = policy.map(PolicyAnswers::overrides).orElse(Overrides.NONE);
    return new Pack(code, 1, name, credits, price.money(), overrides, active.orElse(true));
  }
}
