package org.bursar.rest.charging;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.bursar.application.charging.PlaceHold;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Metadata;
import org.bursar.rest.json.Rules;

/** Set an estimate aside. Description and metadata are those of the charge that it becomes. */
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

  PlaceHold command() {
    Metadata note = Metadata.of(description, metadata.orElse(Map.of()));
    return new PlaceHold(customer, UsageRequest.cost(credits, meter, usage), expiresIn, note);
  }
}
