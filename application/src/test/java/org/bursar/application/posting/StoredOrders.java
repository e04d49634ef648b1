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
import org.bursar.application.charging.CaptureHold;
import org.bursar.application.charging.Cost;
import org.bursar.application.charging.ExtendHold;
import org.bursar.application.charging.MakeCharge;
import org.bursar.application.charging.PlaceHold;
import org.bursar.application.charging.RefundCharge;
import org.bursar.application.charging.ReleaseHold;
import org.bursar.application.granting.GrantCredits;
import org.bursar.application.granting.VoidLot;
import org.bursar.application.purchasing.BuyPack;
import org.bursar.application.subscribing.ChangePlan;
import org.bursar.application.subscribing.ChangeSubscription;
import org.bursar.application.subscribing.SubscribeToPlan;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Metadata;
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
  private static final Metadata NOTE =
      Metadata.of(Optional.of("a (song), 3:x \u00e4\ud83d\ude00"), Map.of("job", "17", "", ""));

  private final Map<String, Command> byName = new LinkedHashMap<>();

  private StoredOrders() {
    charging();
    granting();
    subscribing();
  }

  static Map<String, Command> byName() {
    return new StoredOrders().byName;
  }

  private void charging() {
    byName.put("charge", new MakeCharge("ann", FIXED, Metadata.NONE));
    byName.put("charge-noted", new MakeCharge("ann", FIXED, NOTE));
    byName.put("charge-metered", new MakeCharge("ann", metered(USAGE), NOTE));
    byName.put("charge-of-nothing", new MakeCharge("ann", metered(NOTHING), Metadata.NONE));
    byName.put("hold", new PlaceHold("ann", FIXED, Optional.empty(), Metadata.NONE));
    Optional<Duration> minutes = Optional.of(Duration.ofSeconds(90, 1_000));
    byName.put("hold-metered", new PlaceHold("ann", metered(USAGE), minutes, NOTE));
    byName.put("capture-all", new CaptureHold(ID, Optional.empty(), Optional.empty()));
    byName.put("capture-credits", new CaptureHold(ID, Optional.empty(), Optional.of(SOME)));
    byName.put("capture-usage", new CaptureHold(ID, Optional.of(USAGE), Optional.empty()));
    byName.put("release", new ReleaseHold(ID, "failed"));
    byName.put("release-unexplained", new ReleaseHold(ID, ""));
    byName.put("extend", new ExtendHold(ID, Duration.ofMinutes(3)));
    byName.put("refund-all", new RefundCharge(ID, "TECHNICAL_ERROR", Optional.empty()));
    byName.put("refund-part", new RefundCharge(ID, "TECHNICAL_ERROR", Optional.of(SOME)));
    byName.put("touch", new Settle("ann"));
  }

  private static Cost metered(Usage usage) {
    return new Cost.Metered("chat", usage);
  }

  private void granting() {
    Instant end = Instant.parse("2026-02-01T00:00:00.000001Z");
    byName.put("grant", new GrantCredits("ann", SOME, Source.ADJUSTMENT, Optional.empty(), ""));
    byName.put(
        "grant-until",
        new GrantCredits(
            "ann", SOME, Source.PROMOTION, Optional.of(new GrantCredits.Life.Until(end)), "hello"));
    byName.put(
        "grant-for",
        new GrantCredits(
            "ann",
            SOME,
            Source.PROMOTION,
            Optional.of(new GrantCredits.Life.For(Period.ofMonths(14))),
            "hello"));
    byName.put("void", new VoidLot(ID, "mistake"));
    byName.put("purchase", new BuyPack("ann", "p50"));
  }

  private void subscribing() {
    byName.put("subscribe", new SubscribeToPlan("ann", "basic", List.of()));
    List<Discount> discounts = List.of(new Discount("SPRING", 20), new Discount("STAFF", 100));
    byName.put("subscribe-discounted", new SubscribeToPlan("ann", "basic", discounts));
    byName.put("change", new ChangePlan("ann", "plus"));
    byName.put("cancel", new ChangeSubscription("ann", ChangeSubscription.Step.CANCEL, ""));
    byName.put(
        "cancel-explained",
        new ChangeSubscription("ann", ChangeSubscription.Step.CANCEL, "too dear"));
    byName.put("resume", new ChangeSubscription("ann", ChangeSubscription.Step.RESUME, ""));
    byName.put(
        "withdraw-change",
        new ChangeSubscription("ann", ChangeSubscription.Step.WITHDRAW_CHANGE, ""));
    byName.put(
        "acknowledge-erasure",
        new ChangeSubscription("ann", ChangeSubscription.Step.ACKNOWLEDGE_ERASURE, ""));
  }
}
