package org.bursar.application.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bursar.application.port.Catalog;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Credits;

/** What the shops of the tests sell. */
public final class Wares {
  /** An instant after everything that tests do. */
  public static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

  private Wares() {}

  /**
   * Plans {@code basic} (100 a month for USD 10), {@code plus} (300 for 30) and {@code plus-yearly}
   * (300 for 300 a year), pack {@code p50} (50 credits), meter {@code chat} (1 credit per 1,000
   * input tokens, times 3 for model {@code pro} and 0.5 for {@code mini}).
   */
  static void lay(Catalog catalog, String tenant) {
    catalog.add(tenant, plan("basic", BillingInterval.MONTH, 1_000, "100"));
    catalog.add(tenant, plan("plus", BillingInterval.MONTH, 3_000, "300"));
    catalog.add(tenant, plan("plus-yearly", BillingInterval.YEAR, 30_000, "300"));
    catalog.add(tenant, pack("p50", 1, "50"));
    catalog.add(tenant, chat(1, "1"));
  }

  static Plan plan(String code, BillingInterval interval, long price, String allowance) {
    Credits credits = Credits.parse(allowance);
    Money money = new Money(price, "USD");
    return new Plan(code, 1, "Plan " + code, interval, money, credits, Overrides.NONE, true);
  }

  static Pack pack(String code, int version, String credits) {
    Money money = new Money(999, "USD");
    Credits contents = Credits.parse(credits);
    return new Pack(code, version, "Pack " + code, contents, money, Overrides.NONE, true);
  }

  /** The meter {@code chat} at so many credits per 1,000 input tokens. */
  static Meter chat(int version, String credits) {
    Map<String, BigDecimal> models =
        Map.of("pro", new BigDecimal("3"), "mini", new BigDecimal("0.5"));
    Rate rate = new Rate("inputTokens", BigDecimal.valueOf(1_000), Credits.parse(credits));
    Multiplier byModel = new Multiplier("model", new TreeMap<>(models), Optional.empty());
    return new Meter(
        "chat",
        version,
        new RateCard(Credits.ZERO, List.of(rate), List.of(byModel), Credits.ZERO, 2));
  }
}
