package org.bursar.persistence.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bursar.application.charging.CaptureHold;
import org.bursar.application.charging.Cost;
import org.bursar.application.charging.MakeCharge;
import org.bursar.application.charging.PlaceHold;
import org.bursar.application.charging.RefundCharge;
import org.bursar.application.contract.Orders;
import org.bursar.application.granting.GrantCredits;
import org.bursar.application.port.Catalog;
import org.bursar.application.posting.Command;
import org.bursar.application.subscribing.ChangeSubscription;
import org.bursar.application.subscribing.ChangeSubscription.Step;
import org.bursar.application.subscribing.SubscribeToPlan;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.RefundableCharge;
import org.bursar.domain.wallet.Source;

/**
 * The life of a tenant that has at least one of everything that the tables hold. Build cd9579c has
 * lived it once, on the tenant and customers named here; what it left is in {@code
 * stored/build-cd9579c.sql}, what it answered in {@code .answers}. Told again, it sends each of its
 * orders again, so it never changes.
 */
public record TenantsLife(Teller teller) {
  public static final String TENANT = "old";
  public static final List<String> CUSTOMERS = List.of("ann", "bob", "cy", "dee", "eve", "fay");
  public static final Map<String, String> POLICY =
      Map.of(
          "rollover", "up-to 50%",
          "packExpiry", "P2M",
          "burnDown", "PACK, ALLOWANCE",
          "upgradeGrant", "difference",
          "eraseOnCancel", "true",
          "shortfall", "debt");

  /** To whom it is told. */
  public interface Teller {
    /** Sends an order under a key and returns the id of what it has made. */
    UUID post(String key, String customer, Command command);

    /** Moves the tenant's clock. */
    void moveTo(Instant instant);

    /** Changes what the tenant has laid down, if that has not been done. */
    void lay(Consumer<Catalog> change);
  }

  /** Tells all of it. */
  public void tell() {
    teller.lay(TenantsLife::first);
    january();
    teller.moveTo(Instant.parse("2026-02-10T12:00:00Z"));
    february();
    teller.lay(TenantsLife::second);
    teller.moveTo(Instant.parse("2026-03-15T08:30:00.000001Z"));
    march();
  }

  private static void first(Catalog catalog) {
    Overrides lasting = Overrides.parse(Map.of("packExpiry", "never"));
    Money price = new Money(4_999, "USD");
    catalog.add(TENANT, new Pack("big", 1, "Big pack", Credits.of(500), price, lasting, true));
    Overrides keeping = Overrides.parse(Map.of("rollover", "unlimited"));
    catalog.add(
        TENANT,
        new Plan(
            "keeper", 1, "Keeper", BillingInterval.MONTH, price, Credits.of(40), keeping, true));
  }

  private static void second(Catalog catalog) {
    catalog.add(
        TENANT,
        CreditPolicy.parse(
            Map.of("rollover", "unlimited", "upgradeGrant", "full", "eraseOnCancel", "true")),
        Instant.parse("2026-02-11T00:00:00Z"));
    Rate rate = new Rate("seconds", new BigDecimal("0.5"), Credits.parse("0.25"));
    RateCard card = new RateCard(Credits.of(1), List.of(rate), List.of(), Credits.of(2), 3);
    catalog.add(TENANT, new Meter("video", 1, card));
  }

  private static Metadata note(String description) {
    return Metadata.of(
        Optional.of(description), Map.of("job", "17", "\u00e5\u00e4\u00f6", "=,]'\\"));
  }

  private static Cost chat(String model, long tokens) {
    return new Cost.Metered("chat", Orders.tokens(model, tokens));
  }

  private void january() {
    List<Discount> discounts = List.of(new Discount("SPRING", 20));
    teller.post("ann-subscribe", "ann", new SubscribeToPlan("ann", "basic", discounts));
    teller.post("bob-subscribe", "bob", Orders.subscribe("bob", "plus-yearly"));
    teller.post("cy-subscribe", "cy", Orders.subscribe("cy", "basic"));
    teller.post("eve-subscribe", "eve", Orders.subscribe("eve", "keeper"));
    teller.post("fay-subscribe", "fay", Orders.subscribe("fay", "basic"));
    grants();
    charges();
    holds();
    teller.post("cy-cancel", "cy", new ChangeSubscription("cy", Step.CANCEL, "too dear"));
    teller.post("eve-cancel", "eve", Orders.life("eve", Step.CANCEL));
    teller.post("fay-cancel", "fay", Orders.life("fay", Step.CANCEL));
    teller.post("fay-resume", "fay", Orders.life("fay", Step.RESUME));
  }

  private void grants() {
    teller.post("ann-grant", "ann", Orders.grant("ann", "12.000001"));
    Instant end = Instant.parse("2026-02-05T00:00:00Z");
    teller.post("ann-grant-until", "ann", Orders.grant("ann", "3", end));
    teller.post(
        "bob-grant-for",
        "bob",
        new GrantCredits(
            "bob",
            Credits.of(9),
            Source.ADJUSTMENT,
            Optional.of(new GrantCredits.Life.For(Period.ofMonths(14))),
            "sorry"));
    UUID lot = teller.post("bob-grant", "bob", Orders.grant("bob", "7"));
    teller.post("bob-void", "bob", Orders.voidLot(lot));
    teller.post("ann-buy", "ann", Orders.buy("ann", "p50"));
    teller.post("fay-buy", "fay", Orders.buy("fay", "big"));
  }

  private void charges() {
    UUID plain = teller.post("ann-charge", "ann", Orders.charge("ann", "4.5"));
    UUID chat =
        teller.post("ann-chat", "ann", new MakeCharge("ann", chat("pro", 1_234), note("a song")));
    teller.post("ann-refund-part", "ann", Orders.refund(plain, "1.25"));
    teller.post("ann-refund-part-2", "ann", Orders.refund(plain, "0.000001"));
    teller.post(
        "ann-refund-all",
        "ann",
        new RefundCharge(chat, RefundableCharge.TECHNICAL_ERROR, Optional.empty()));
    teller.post("fay-chat", "fay", Orders.chat("fay", "mini", 90_000));
  }

  private void holds() {
    UUID less = teller.post("ann-hold-less", "ann", Orders.holdChat("ann", "pro", 5_000));
    teller.post("ann-capture-less", "ann", Orders.capture(less, Orders.tokens("pro", 1_000)));
    UUID all = teller.post("ann-hold-all", "ann", Orders.hold("ann", "2"));
    CaptureHold captureAll = new CaptureHold(all, Optional.empty(), Optional.empty());
    teller.post("ann-capture-all", "ann", captureAll);
    UUID failed = teller.post("ann-hold-failed", "ann", Orders.hold("ann", "3"));
    teller.post("ann-release", "ann", Orders.release(failed));
    teller.post("bob-hold-expiring", "bob", Orders.hold("bob", "5", Duration.ofMinutes(5)));
    UUID more = teller.post("cy-hold", "cy", Orders.hold("cy", "90"));
    teller.post("cy-capture-owing", "cy", Orders.capture(more, "130"));
  }

  private void february() {
    teller.post("ann-upgrade", "ann", Orders.change("ann", "plus"));
    teller.post("bob-downgrade", "bob", Orders.change("bob", "basic"));
    teller.post("fay-downgrade", "fay", Orders.change("fay", "keeper"));
    teller.post("fay-withdraw", "fay", Orders.life("fay", Step.WITHDRAW_CHANGE));
    teller.post("bob-charge", "bob", Orders.charge("bob", "120"));
  }

  private void march() {
    teller.post("eve-acknowledge", "eve", Orders.life("eve", Step.ACKNOWLEDGE_ERASURE));
    teller.post("cy-subscribe-again", "cy", Orders.subscribe("cy", "keeper"));
    teller.post("fay-upgrade", "fay", Orders.change("fay", "plus-yearly"));
    Usage seconds = Usage.of(Map.of("seconds", new BigDecimal("7.50")), Map.of());
    Cost video = new Cost.Metered("video", seconds);
    PlaceHold command =
        new PlaceHold("ann", video, Optional.of(Duration.ofHours(30)), note("a film"));
    UUID open = teller.post("ann-hold-open", "ann", command);
    teller.post("ann-extend", "ann", Orders.extend(open, Duration.ofDays(3)));
    teller.post("bob-hold-open", "bob", Orders.hold("bob", "1.5"));
    teller.post("ann-cancel", "ann", new ChangeSubscription("ann", Step.CANCEL, "moving on"));
  }
}
