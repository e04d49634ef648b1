package org.bursar.rest.charging;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.bursar.application.charging.HoldOrder;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.json.Rules;

/** Set an estimate aside. Description and metadata may come along as with a charge. */
public record HoldRequest(
    String customer,
    Optional<Credits> credits,
    Optional<String> meter,
    Optional<UsageRequest> usage,
    Optional<String> description,
    Optional<Map<String, String>> metadata,
    Optional<Duration> expiresIn) {

  public HoldRequest {
    Rules.customer("customer", customer);
    UsageRequest.cost(credits, meter, usage);
    Rules.text("description", description, Rules.LONG);
    metadata.ifPresent(given -> Rules.texts("metadata", given, Rules.LONG));
    expiresIn.ifPresent(life -> Rules.within("expiresIn", life, CreditPolicy.LONGEST_HOLD));
  }

  HoldOrder order() {
    return new HoldOrder(customer, UsageRequest.cost(credits, meter, usage), expiresIn);
  }
}
