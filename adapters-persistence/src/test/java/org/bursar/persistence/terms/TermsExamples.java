package org.bursar.persistence.terms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Credits;

/** One of each document of a tenant's terms, by the names of the files in {@code stored}. */
final class TermsExamples {
  private static final Money PRICE = new Money(1_999, "EUR");

  private TermsExamples() {}

  static Map<String, Plan> plans() {
    Overrides cap = Overrides.parse(Map.of("rollover", "up-to 50%", "cancel", "now"));
    return Map.of(
        "monthly", plan("basic", BillingInterval.MONTH, Overrides.NONE, true),
        "yearly-overriding", plan("yearly", BillingInterval.YEAR, cap, false));
  }

  private static Plan plan(
      String code, BillingInterval interval, Overrides overrides, boolean active) {
    Credits allowance = Credits.parse("100.5");
    return new Plan(code, 3, "Plan \u00e4", interval, PRICE, allowance, overrides, active);
  }

  static Map<String, Pack> packs() {
    Overrides twoMonths = Overrides.parse(Map.of("packExpiry", "P2M"));
    Credits credits = Credits.of(50);
    return Map.of(
        "lasting", new Pack("p50", 1, "Pack", credits, PRICE, Overrides.NONE, true),
        "ending", new Pack("p50", 2, "Pack", credits, PRICE, twoMonths, false));
  }

  static Map<String, Meter> meters() {
    Rate tokens = new Rate("tokens", new BigDecimal("1E+3"), Credits.parse("0.25"));
    Rate seconds = new Rate("seconds", new BigDecimal("0.10"), Credits.of(2));
    Map<String, BigDecimal> models =
        new TreeMap<>(Map.of("pro", new BigDecimal("3"), "mini", new BigDecimal("0.50")));
    Multiplier byModel = new Multiplier("model", new TreeMap<>(models), Optional.empty());
    Multiplier bySize =
        new Multiplier(
            "size",
            new TreeMap<>(Map.of("big", new BigDecimal("2.5"))),
            Optional.of(BigDecimal.ONE));
    RateCard free = new RateCard(Credits.ZERO, List.of(), List.of(), Credits.ZERO, 0);
    RateCard card =
        new RateCard(
            Credits.of(1), List.of(tokens, seconds), List.of(byModel, bySize), Credits.of(3), 2);
    return Map.of("free", new Meter("chat", 1, free), "multiplied", new Meter("chat", 2, card));
  }

  static Map<String, CreditPolicy> policies() {
    Map<String, CreditPolicy> policies = new LinkedHashMap<>();
    policies.put(
        "strict", CreditPolicy.parse(Map.of("rollover", "none", "upgradeGrant", "difference")));
    policies.put(
        "other",
        CreditPolicy.parse(
            Map.of(
                "rollover", "up-to 500",
                "packExpiry", "P2M",
                "burnDown", "PACK, ALLOWANCE",
                "upgradeGrant", "prorated-difference",
                "cancel", "now",
                "eraseOnCancel", "true",
                "shortfall", "debt",
                "clawBack", "debt",
                "holdTimeout", "PT90M")));
    return policies;
  }
}
