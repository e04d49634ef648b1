package org.bursar.application.posting;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.CaptureOrder;
import org.bursar.application.charging.ChargeOrder;
import org.bursar.application.charging.Cost;
import org.bursar.application.charging.ExtendOrder;
import org.bursar.application.charging.HoldOrder;
import org.bursar.application.charging.RefundOrder;
import org.bursar.application.charging.ReleaseOrder;
import org.bursar.application.granting.GrantOrder;
import org.bursar.application.granting.VoidOrder;
import org.bursar.application.purchasing.PurchaseOrder;
import org.bursar.application.subscribing.ChangeOrder;
import org.bursar.application.subscribing.LifeOrder;
import org.bursar.application.subscribing.SubscribeOrder;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Note;
import org.bursar.domain.wallet.Source;

/** Orders of each kind, with and without what is optional, by names that never change. */
final class StoredOrders {
  private static final UUID ID = UUID.fromString("01940000-0000-7000-8000-000000000001");
  private static final Credits SOME = Credits.parse("12.000001");
  private static final Cost FIXED = new Cost.Fixed(SOME);
  private static final Usage USAGE =
      Usage.of(
          Map.of("inputTokens", new BigDecimal("1000"), "seconds", new BigDecimal("0.250")),
          Map.of("model", "pro", "gpu", "a100"));
  private static final Usage NOTHING =
      Usage.of(Map.of("images", new BigDecimal("0.000")), Map.of());
  private static final Note NOTE =
      Note.of(Optional.of("a (song), 3:x \u00e4\ud83d\ude00"), Map.of("job", "17", "", ""));

  private final Map<String, Order> byName = new LinkedHashMap<>();

  private StoredOrders() {
    charging();
    granting();
    subscribing();
  }

  static Map<String, Order> byName() {
    return new StoredOrders().byName;
  }

  private void charging() {
    byName.put("charge", new ChargeOrder("ann", FIXED, Note.NONE));
    byName.put("charge-noted", new ChargeOrder("ann", FIXED, NOTE));
    byName.put("charge-metered", new ChargeOrder("ann", metered(USAGE), NOTE));
    byName.put("charge-of-nothing", new ChargeOrder("ann", metered(NOTHING), Note.NONE));
    byName.put("hold", new HoldOrder("ann", FIXED, Optional.empty(), Note.NONE));
    Optional<Duration> minutes = Optional.of(Duration.ofSeconds(90, 1_000));
    byName.put("hold-metered", new HoldOrder("ann", metered(USAGE), minutes, NOTE));
    byName.put("capture-all", new CaptureOrder(ID, Optional.empty(), Optional.empty()));
    byName.put("capture-credits", new CaptureOrder(ID, Optional.empty(), Optional.of(SOME)));
    byName.put("capture-usage", new CaptureOrder(ID, Optional.of(USAGE), Optional.empty()));
    byName.put("release", new ReleaseOrder(ID, "failed"));
    byName.put("release-unexplained", new ReleaseOrder(ID, ""));
    byName.put("extend", new ExtendOrder(ID, Duration.ofMinutes(3)));
    byName.put("refund-all", new RefundOrder(ID, "TECHNICAL_ERROR", Optional.empty()));
    byName.put("refund-part", new RefundOrder(ID, "TECHNICAL_ERROR", Optional.of(SOME)));
    byName.put("touch", new Touch("ann"));
  }

  private static Cost metered(Usage usage) {
    return new Cost.Metered("chat", usage);
  }

  private void granting() {
    Instant end = Instant.parse("2026-02-01T00:00:00.000001Z");
    byName.put("grant", new GrantOrder("ann", SOME, Source.ADJUSTMENT, Optional.empty(), ""));
    byName.put(
        "grant-until",
        new GrantOrder(
            "ann", SOME, Source.PROMOTION, Optional.of(new GrantOrder.Life.Until(end)), "hello"));
    byName.put(
        "grant-for",
        new GrantOrder(
            "ann",
            SOME,
            Source.PROMOTION,
            Optional.of(new GrantOrder.Life.For(Period.ofMonths(14))),
            "hello"));
    byName.put("void", new VoidOrder(ID, "mistake"));
    byName.put("purchase", new PurchaseOrder("ann", "p50"));
  }

  private void subscribing() {
    byName.put("subscribe", new SubscribeOrder("ann", "basic", List.of()));
    List<Discount> discounts = List.of(new Discount("SPRING", 20), new Discount("STAFF", 100));
    byName.put("subscribe-discounted", new SubscribeOrder("ann", "basic", discounts));
    byName.put("change", new ChangeOrder("ann", "plus"));
    byName.put("cancel", new LifeOrder("ann", LifeOrder.Step.CANCEL, ""));
    byName.put("cancel-explained", new LifeOrder("ann", LifeOrder.Step.CANCEL, "too dear"));
    byName.put("resume", new LifeOrder("ann", LifeOrder.Step.RESUME, ""));
    byName.put("withdraw-change", new LifeOrder("ann", LifeOrder.Step.WITHDRAW_CHANGE, ""));
    byName.put("acknowledge-erasure", new LifeOrder("ann", LifeOrder.Step.ACKNOWLEDGE_ERASURE, ""));
  }
}
