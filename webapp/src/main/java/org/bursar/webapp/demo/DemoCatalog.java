package org.bursar.webapp.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Credits;

/** What both demo tenants sell. They differ in their policies alone. */
final class DemoCatalog {
  /** Credits roll over and never expire; a cancel erases what was made. */
  static final Map<String, String> ALNO =
      Map.of("rollover", "unlimited", "packExpiry", "never", "eraseOnCancel", "true");

  /** The allowance resets each month; packs are spent first and last two months. */
  static final Map<String, String> ASYNC =
      Map.of("rollover", "none", "packExpiry", "P2M", "burnDown", "PACK, ALLOWANCE");

  static final List<Plan> PLANS =
      List.of(
          plan("free", "Free", BillingInterval.MONTH, 0, 150),
          plan("essentials", "Essentials", BillingInterval.MONTH, 1999, 450),
          plan("pro", "Pro", BillingInterval.MONTH, 3999, 1200),
          plan("teams", "Teams", BillingInterval.MONTH, 8499, 3000),
          plan("essentials-yearly", "Essentials, yearly", BillingInterval.YEAR, 14390, 450),
          plan("pro-yearly", "Pro, yearly", BillingInterval.YEAR, 28790, 1200),
          plan("teams-yearly", "Teams, yearly", BillingInterval.YEAR, 59990, 3000));

  static final List<Pack> PACKS =
      List.of(
          pack("pack-200", "200 credits", 200, 999), pack("pack-1000", "1000 credits", 1000, 3999));

  static final Map<String, RateCard> METERS =
      Map.of(
          "chat",
          card(
              List.of(rate("inputTokens", "1000", "0.5"), rate("outputTokens", "1000", "3.8")),
              List.of(factors("model", Map.of("mini", "0.5", "pro", "3")))),
          "image",
          card(
              List.of(rate("images", "1", "4")),
              List.of(
                  factors("model", Map.of("fast", "0.5", "standard", "1", "ultra", "2.5")),
                  factors("resolution", Map.of("512", "0.5", "1024", "1", "2048", "3")))),
          "video",
          card(
              List.of(rate("seconds", "1", "12")),
              List.of(
                  factors("model", Map.of("fast", "0.6", "standard", "1", "cinema", "2")),
                  factors("resolution", Map.of("720p", "1", "1080p", "1.75", "4k", "4")))),
          "compute",
          card(
              List.of(rate("gpuSeconds", "1", "0.2")),
              List.of(factors("gpu", Map.of("t4", "1", "a10", "2", "a100", "5", "h100", "9")))));

  private DemoCatalog() {}

  private static Plan plan(
      String code, String name, BillingInterval interval, long cents, long allowance) {
    Money price = new Money(cents, "USD");
    return new Plan(code, 1, name, interval, price, Credits.of(allowance), Overrides.NONE, true);
  }

  private static Pack pack(String code, String name, long credits, long cents) {
    Money price = new Money(cents, "USD");
    return new Pack(code, 1, name, Credits.of(credits), price, Overrides.NONE, true);
  }

  private static RateCard card(List<Rate> rates, List<Multiplier> multipliers) {
    return new RateCard(Credits.ZERO, rates, multipliers, Credits.ZERO, 2);
  }

  private static Rate rate(String quantity, String per, String credits) {
    return new Rate(quantity, new BigDecimal(per), Credits.parse(credits));
  }

  private static Multiplier factors(String attribute, Map<String, String> values) {
    TreeMap<String, BigDecimal> factors = new TreeMap<>();
    values.forEach((value, factor) -> factors.put(value, new BigDecimal(factor)));
    return new Multiplier(attribute, factors, Optional.of(BigDecimal.ONE));
  }
}
