package org.bursar.persistence.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.Captured;
import org.bursar.application.charging.Held;
import org.bursar.application.charging.Refunded;
import org.bursar.application.charging.Released;
import org.bursar.application.granting.Lot;
import org.bursar.application.granting.VoidLot.Voided;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.Receipt;
import org.bursar.application.purchasing.BuyPack.Purchased;
import org.bursar.application.subscribing.Subscribed;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.subscription.Erasure;
import org.bursar.domain.subscription.PendingChange;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.subscription.SubscriptionStatus;
import org.bursar.domain.wallet.Checkpoint.Parts;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.Source;

/** One of each document that the books store, by the names of the files in {@code stored}. */
final class LedgerExamples {
  private static final Instant AT = Instant.parse("2026-01-31T10:00:00.000001Z");
  private static final Credits SOME = Credits.parse("1.000001");
  private static final Map<String, String> METADATA =
      Map.of("prompt", "\u00e4 'quoted' \"and\" \\ \ud83d\ude00");

  private LedgerExamples() {}

  private static UUID id(int number) {
    return UUID.fromString("01940000-0000-7000-8000-00000000000" + number);
  }

  private static Credits credits(int whole) {
    return Credits.of(whole);
  }

  private static Instant later(int seconds) {
    return AT.plusSeconds(seconds);
  }

  static Map<String, Receipt> answers() {
    Map<String, Receipt> answers = new LinkedHashMap<>();
    answers.put("Charged-at-once", chargedAtOnce());
    answers.put("Charged-metered", chargedByCapture());
    answers.put("Held-open", heldOpen());
    answers.put("Held-noted", heldNoted());
    answers.put("Captured-whole", captured(Optional.empty(), Optional.empty()));
    answers.put("Captured-short", captured(Optional.of(credits(5)), Optional.empty()));
    answers.put("Captured-owing", captured(Optional.empty(), Optional.of(credits(6))));
    answers.put("Released", new Released(id(1), HoldStatus.RELEASED, credits(2), credits(3)));
    answers.put("Refunded", refunded());
    answers.put("Lot-ending", lot(Optional.of(later(9))));
    answers.put("Lot-for-ever", lot(Optional.empty()));
    answers.put("Voided", new Voided(id(1), credits(2), credits(3)));
    answers.put("Purchased", purchased());
    answers.put("Subscribed-anew", subscribedAnew());
    answers.put("Subscribed-changing", subscribedChanging());
    return answers;
  }

  private static Charge chargedAtOnce() {
    return new Charge(
        id(1),
        "ann",
        "CHARGED",
        SOME,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        draws(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        credits(2),
        AT);
  }

  static Charge chargedByCapture() {
    return new Charge(
        id(1),
        "ann",
        "CHARGED",
        SOME,
        Optional.of(credits(2)),
        Optional.of(credits(3)),
        Optional.of("chat"),
        Optional.of(usage()),
        Optional.of(4),
        draws(),
        List.of(Source.PACK, Source.ALLOWANCE),
        Optional.of(id(3)),
        Optional.of("a picture"),
        METADATA,
        credits(5).negated(),
        AT);
  }

  private static Usage usage() {
    return Usage.of(
        Map.of("tokens", new BigDecimal("1E+3"), "seconds", new BigDecimal("0.100")),
        Map.of("model", "pro"));
  }

  static List<Draw> draws() {
    return List.of(
        new Draw(id(1), Source.PACK, SOME, AT),
        new Draw(id(2), Source.ALLOWANCE, credits(7), later(1)),
        new Draw(id(3), Source.CONTRACT, credits(7), later(1)),
        new Draw(id(4), Source.PROMOTION, credits(7), later(1)),
        new Draw(id(5), Source.ADJUSTMENT, credits(7), later(1)));
  }

  private static Held heldOpen() {
    return new Held(
        id(1),
        "ann",
        HoldStatus.HELD,
        SOME,
        Optional.empty(),
        Optional.empty(),
        draws(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        credits(2),
        AT,
        later(3));
  }

  private static Held heldNoted() {
    return new Held(
        id(1),
        "ann",
        HoldStatus.EXPIRED,
        SOME,
        Optional.of("chat"),
        Optional.of(2),
        draws(),
        Optional.of("a picture"),
        METADATA,
        Optional.of(Credits.ZERO),
        Optional.of(credits(3)),
        credits(4),
        AT,
        later(5));
  }

  private static Captured captured(Optional<Credits> shortfall, Optional<Credits> owed) {
    return new Captured(
        id(1),
        HoldStatus.CAPTURED,
        SOME,
        credits(2),
        credits(3),
        shortfall,
        owed,
        id(2),
        Credits.MAX);
  }

  private static Refunded refunded() {
    return new Refunded(id(1), id(2), credits(3), "TECHNICAL_ERROR", draws(), credits(4), later(5));
  }

  private static Lot lot(Optional<Instant> end) {
    return new Lot(
        id(1), Source.PROMOTION, "Promotion", credits(3), SOME, credits(2), later(4), end);
  }

  private static Purchased purchased() {
    Money price = new Money(999, "USD");
    return new Purchased(
        id(1), "ann", "COMPLETED", "p50", credits(50), price, id(2), credits(60), AT);
  }

  private static Subscribed subscribedAnew() {
    return new Subscribed(
        id(1),
        "basic",
        SubscriptionStatus.ACTIVE,
        BillingInterval.MONTH,
        new Money(1_000, "USD"),
        credits(100),
        AT,
        "Z",
        Optional.of(new Subscribed.Span(AT, later(8))),
        Optional.of(new Subscribed.Span(AT, later(9))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Money(0, "USD"),
        Optional.of(new Money(1_000, "USD")),
        Optional.of(credits(100)),
        Optional.empty());
  }

  private static Subscribed subscribedChanging() {
    return new Subscribed(
        id(1),
        "pro",
        SubscriptionStatus.CANCELED,
        BillingInterval.YEAR,
        new Money(11_999, "USD"),
        SOME,
        AT,
        "Europe/Berlin",
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Subscribed.Pending("basic", later(1))),
        Optional.of(later(2)),
        Optional.of("too dear"),
        List.of(new Discount("SPRING", 20)),
        new Money(3, "USD"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Erasure.DUE));
  }

  static Map<String, Metadata> notes() {
    return Map.of(
        "whole", Metadata.of(Optional.of("a picture"), METADATA),
        "description", Metadata.of(Optional.of(""), Map.of()),
        "metadata", Metadata.of(Optional.empty(), METADATA));
  }

  static Map<UUID, Parts> lots() {
    return Map.of(id(1), new Parts(SOME, credits(3)));
  }

  static Map<String, Subscription> subscriptions() {
    Map<String, Subscription> subscriptions = new LinkedHashMap<>();
    subscriptions.put("live", live());
    subscriptions.put("downgrading", downgrading());
    subscriptions.put("canceling", canceling(Optional.empty()));
    subscriptions.put("canceling-explained", canceling(Optional.of("too dear")));
    subscriptions.put("canceled", canceled());
    return subscriptions;
  }

  static Plan plan(String code, BillingInterval interval, Overrides overrides) {
    Money price = new Money(1_999, "EUR");
    return new Plan(code, 3, "Plan " + code, interval, price, credits(100), overrides, false);
  }

  private static final Plan BASIC = plan("basic", BillingInterval.MONTH, Overrides.NONE);
  private static final Plan YEARLY =
      plan("yearly", BillingInterval.YEAR, Overrides.parse(Map.of("rollover", "up-to 50%")));
  private static final BillingAnchor UTC = new BillingAnchor(AT, ZoneOffset.UTC);
  private static final BillingAnchor BERLIN =
      new BillingAnchor(later(60), ZoneId.of("Europe/Berlin"));

  private static Subscription live() {
    return Subscription.start(id(1), BASIC, List.of(), UTC);
  }

  private static Subscription downgrading() {
    return new Subscription(
        id(1),
        YEARLY,
        SubscriptionStatus.ACTIVE,
        UTC,
        5,
        BERLIN,
        2,
        Optional.of(new PendingChange(BASIC, later(1))),
        Optional.empty(),
        Optional.empty(),
        List.of(new Discount("SPRING", 20), new Discount("STAFF", 100)),
        new Money(12, "EUR"),
        Erasure.ACKNOWLEDGED,
        Optional.empty());
  }

  private static Subscription canceling(Optional<String> reason) {
    return live().cancel(later(9), reason);
  }

  private static Subscription canceled() {
    return new Subscription(
        id(1),
        BASIC,
        SubscriptionStatus.CANCELED,
        UTC,
        5,
        UTC,
        6,
        Optional.empty(),
        Optional.of(later(9)),
        Optional.of("too dear"),
        List.of(),
        new Money(0, "EUR"),
        Erasure.DUE,
        Optional.empty());
  }
}
