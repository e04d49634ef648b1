package org.bursar.domain.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Credits;

/** What the two tenants sell, and how they answer the questions in which they differ. */
public final class Shop {
  public static final CreditPolicy ALNO =
      CreditPolicy.parse(
          Map.of("rollover", "unlimited", "packExpiry", "never", "eraseOnCancel", "true"));

  public static final CreditPolicy ASYNC =
      CreditPolicy.parse(
          Map.of("rollover", "none", "packExpiry", "P2M", "burnDown", "PACK, ALLOWANCE"));

  private static final Map<String, Plan> PLANS =
      Stream.of(
              plan("free", BillingInterval.MONTH, 0, 150),
              plan("essentials", BillingInterval.MONTH, 1999, 450),
              plan("pro", BillingInterval.MONTH, 3999, 1200),
              plan("teams", BillingInterval.MONTH, 8499, 3000),
              plan("essentials-yearly", BillingInterval.YEAR, 14390, 450),
              plan("pro-yearly", BillingInterval.YEAR, 28790, 1200),
              plan("teams-yearly", BillingInterval.YEAR, 59990, 3000))
          .collect(Collectors.toMap(Plan::code, Function.identity()));

  private static final Map<String, Pack> PACKS =
      Map.of("pack-200", pack("pack-200", 200, 999), "pack-1000", pack("pack-1000", 1000, 3999));

  private static final Map<String, Meter> METERS =
      Map.of(
          "image", meter("image", "images", "4", factors("model", "fast 0.5", "standard 1")),
          "compute", meter("compute", "gpuSeconds", "0.2", factors("gpu", "t4 1", "h100 9")),
          "video",
              meter(
                  "video",
                  "seconds",
                  "12",
                  factors("model", "fast 0.6", "standard 1", "cinema 2"),
                  factors("resolution", "720p 1", "1080p 1.75", "4k 4")));

  private Shop() {}

  public static Plan plan(String code) {
    return PLANS.get(code);
  }

  public static List<Plan> plans() {
    return PLANS.values().stream().sorted((a, b) -> a.code().compareTo(b.code())).toList();
  }

  public static List<Pack> packs() {
    return List.copyOf(PACKS.values());
  }

  public static List<Meter> meters() {
    return List.copyOf(METERS.values());
  }

  public static Pack pack(String code) {
    return PACKS.get(code);
  }

  static Credits price(Work work) {
    Map<String, BigDecimal> quantities = new TreeMap<>();
    work.quantities().forEach((name, value) -> quantities.put(name, new BigDecimal(value)));
    return METERS.get(work.meter()).price(Usage.of(quantities, work.attributes()));
  }

  private static Plan plan(String code, BillingInterval interval, long cents, long allowance) {
    Money price = new Money(cents, "USD");
    return new Plan(code, 1, code, interval, price, Credits.of(allowance), Overrides.NONE, true);
  }

  private static Pack pack(String code, long credits, long cents) {
    Money price = new Money(cents, "USD");
    return new Pack(code, 1, code, Credits.of(credits), price, Overrides.NONE, true);
  }

  private static Meter meter(String code, String quantity, String rate, Multiplier... factors) {
    List<Rate> rates = List.of(new Rate(quantity, BigDecimal.ONE, Credits.parse(rate)));
    RateCard card = new RateCard(Credits.ZERO, rates, List.of(factors), Credits.ZERO, 2);
    return new Meter(code, 1, card);
  }

  private static Multiplier factors(String attribute, String... factors) {
    TreeMap<String, BigDecimal> values = new TreeMap<>();
    for (String factor : factors) {
      String[] words = factor.split(" ");
      values.put(words[0], new BigDecimal(words[1]));
    }
    return new Multiplier(attribute, values, Optional.of(BigDecimal.ONE));
  }
}
