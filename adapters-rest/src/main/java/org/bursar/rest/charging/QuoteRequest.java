package org.bursar.rest.charging;

import java.util.Optional;
import org.bursar.application.charging.Cost;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.json.Rules;

/** What would it cost? */
public record QuoteRequest(
    String customer,
    Optional<Credits> credits,
    Optional<String> meter,
    Optional<UsageRequest> usage) {

  public QuoteRequest {
    Rules.customer("customer", customer);
    UsageRequest.cost(credits, meter, usage);
  }

  Cost cost() {
    return UsageRequest.cost(credits, meter, usage);
  }
}
