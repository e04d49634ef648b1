package org.bursar.domain.life;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.story.Shop;
import org.bursar.domain.wallet.Credits;

/** What a seed decides. */
final class Chance {
  private static final Map<String, List<String>> ANSWERS =
      Map.of(
          "rollover", List.of("none", "unlimited", "up-to 500", "up-to 37.5%", "cycles 2"),
          "packExpiry", List.of("never", "P2M", "P10D"),
          "burnDown", List.of("", "PACK, ALLOWANCE", "PROMOTION", "ADJUSTMENT, ALLOWANCE"),
          "upgradeGrant", List.of("difference", "prorated-difference", "full"),
          "cancel", List.of("now", "cycle-end"),
          "eraseOnCancel", List.of("true", "false"),
          "shortfall", List.of("clamp", "debt"),
          "holdTimeout", List.of("PT1H", "P7D"));

  private static final List<String> ZONES =
      List.of("UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe");

  private final Random random;
  private long ids;

  Chance(long seed) {
    // Neighbouring seeds begin alike in java.util.Random
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  <T> Optional<T> anyOf(List<T> list) {
    return list.isEmpty() ? Optional.empty() : Optional.of(oneOf(list));
  }

  /** More than nothing, mostly with fractions, seldom large. */
  Credits credits() {
    long whole = oneIn(5) ? random.nextInt(3_000) : random.nextInt(200);
    return new Credits(whole * 1_000_000L + 1 + (oneIn(2) ? random.nextInt(999_999) : 999_999));
  }

  /** Anything from nothing to twice as much, seldom far more. */
  Credits around(Credits amount) {
    return switch (random.nextInt(6)) {
      case 5 -> amount.times(20, 1);
      case 0 -> Credits.ZERO;
      case 1 -> amount;
      case 2 -> amount.times(1 + random.nextInt(1_000), 1_000);
      default -> amount.times(1_000 + random.nextInt(1_000), 1_000);
    };
  }

  Duration aWhile() {
    return switch (random.nextInt(4)) {
      case 0 -> Duration.ZERO;
      case 1 -> Duration.ofSeconds(random.nextInt(7_200));
      case 2 -> Duration.ofMinutes(random.nextInt(14 * 1_440));
      default -> Duration.ofHours(random.nextInt(60 * 24));
    };
  }

  Plan plan() {
    return oneOf(Shop.plans());
  }

  ZoneId zone() {
    return ZoneId.of(oneOf(ZONES));
  }

  /** In the two years after 2031 has begun, often at the end of a month. */
  Instant beginning() {
    Instant day = Instant.parse("2031-01-28T00:00:00Z").plus(Duration.ofDays(random.nextInt(730)));
    return oneIn(2)
        ? Instant.parse("2032-01-31T12:00:00Z")
        : day.plusMillis(random.nextInt(86_400_000));
  }

  CreditPolicy policy() {
    Map<String, String> answers = new TreeMap<>();
    new TreeMap<>(ANSWERS).forEach((question, all) -> answers.put(question, oneOf(all)));
    return CreditPolicy.parse(answers);
  }

  UUID id() {
    ids++;
    return new UUID(ids * 0x9E3779B97F4A7C15L, ids);
  }
}
