package org.bursar.rest.charging;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.bursar.application.charging.Cost;
import org.bursar.domain.Refusal;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.json.Rules;

/** What one generation took, as a request says it. */
public record UsageRequest(
    Map<String, BigDecimal> quantities, Optional<Map<String, String>> attributes) {

  public UsageRequest {
    Rules.names("quantities", quantities);
    attributes.ifPresent(given -> Rules.texts("attributes", given, Rules.SHORT));
  }

  Usage usage() {
    return Usage.of(quantities, attributes.orElse(Map.of()));
  }

  /**
   * What something costs: plain credits, or usage by a meter, and not both.
   *
   * @throws org.bursar.domain.Refused malformed
   */
  static Cost cost(
      Optional<Credits> credits, Optional<String> meter, Optional<UsageRequest> usage) {
    if (credits.isPresent()) {
      Rules.check(meter.isEmpty(), "meter", "must not stand beside credits", meter);
      Rules.check(usage.isEmpty(), "usage", "must not stand beside credits", usage);
      return new Cost.Fixed(Rules.positive("credits", credits.get()));
    } else if (meter.isEmpty() && usage.isEmpty()) {
      throw new Refusal.Malformed("credits", "is required, or meter and usage instead").refused();
    }
    Rules.check(meter.isPresent(), "meter", "is required with usage", meter);
    Rules.check(usage.isPresent(), "usage", "is required with meter", usage);
    return new Cost.Metered(Rules.text("meter", meter.get(), Rules.SHORT), usage.get().usage());
  }
}
