package org.bursar.rest.charging;

import java.util.Map;
import java.util.Optional;
import org.bursar.application.charging.MakeCharge;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Metadata;
import org.bursar.rest.json.Rules;

/** Charge at once. */
public record ChargeRequest(
    String customer,
    Optional<Credits> credits,
    Optional<String> meter,
    Optional<UsageRequest> usage,
    Optional<String> description,
    Optional<Map<String, String>> metadata) {

  public ChargeRequest {
    Rules.customer("customer", customer);
    UsageRequest.cost(credits, meter, usage);
    Rules.text("description", description, Rules.LONG);
    metadata.ifPresent(given -> Rules.texts("metadata", given, Rules.LONG));
  }

  MakeCharge command() {
    Metadata note = Metadata.of(description, metadata.orElse(Map.of()));
    return new MakeCharge(customer, UsageRequest.cost(credits, meter, usage), note);
  }
}
