package org.bursar.application.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
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
import org.bursar.application.posting.Command;
import org.bursar.application.purchasing.BuyPack;
import org.bursar.application.subscribing.ChangePlan;
import org.bursar.application.subscribing.ChangeSubscription;
import org.bursar.application.subscribing.SubscribeToPlan;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.RefundableCharge;
import org.bursar.domain.wallet.Source;

/** Orders in few words. */
public final class Orders {
  private Orders() {}

  public static Credits credits(String text) {
    return Credits.parse(text);
  }

  public static Command charge(String customer, String credits) {
    return new MakeCharge(customer, new Cost.Fixed(credits(credits)), Metadata.NONE);
  }

  /** Charges so many input tokens of a model by the meter {@code chat}. */
  public static Command chat(String customer, String model, long tokens) {
    return new MakeCharge(customer, new Cost.Metered("chat", tokens(model, tokens)), Metadata.NONE);
  }

  public static Usage tokens(String model, long tokens) {
    return Usage.of(Map.of("inputTokens", BigDecimal.valueOf(tokens)), Map.of("model", model));
  }

  public static Command hold(String customer, String credits) {
    return new PlaceHold(
        customer, new Cost.Fixed(credits(credits)), Optional.empty(), Metadata.NONE);
  }

  /** Holds what so many input tokens of a model cost. */
  public static Command holdChat(String customer, String model, long tokens) {
    return new PlaceHold(
        customer, new Cost.Metered("chat", tokens(model, tokens)), Optional.empty(), Metadata.NONE);
  }

  public static Command hold(String customer, String credits, Duration expiresIn) {
    return new PlaceHold(
        customer, new Cost.Fixed(credits(credits)), Optional.of(expiresIn), Metadata.NONE);
  }

  public static Command capture(UUID hold, String credits) {
    return new CaptureHold(hold, Optional.empty(), Optional.of(credits(credits)));
  }

  public static Command capture(UUID hold, Usage usage) {
    return new CaptureHold(hold, Optional.of(usage), Optional.empty());
  }

  public static Command release(UUID hold) {
    return new ReleaseHold(hold, "failed");
  }

  public static Command extend(UUID hold, Duration expiresIn) {
    return new ExtendHold(hold, expiresIn);
  }

  public static Command refund(UUID charge, String credits) {
    return new RefundCharge(
        charge, RefundableCharge.TECHNICAL_ERROR, Optional.of(credits(credits)));
  }

  public static Command grant(String customer, String credits) {
    return new GrantCredits(
        customer, credits(credits), Source.PROMOTION, Optional.empty(), "welcome");
  }

  public static Command grant(String customer, String credits, Instant until) {
    return new GrantCredits(
        customer,
        credits(credits),
        Source.PROMOTION,
        Optional.of(new GrantCredits.Life.Until(until)),
        "for a while");
  }

  public static Command voidLot(UUID lot) {
    return new VoidLot(lot, "mistake");
  }

  public static Command buy(String customer, String pack) {
    return new BuyPack(customer, pack);
  }

  public static Command subscribe(String customer, String plan) {
    return new SubscribeToPlan(customer, plan, List.of());
  }

  public static Command change(String customer, String plan) {
    return new ChangePlan(customer, plan);
  }

  public static Command life(String customer, ChangeSubscription.Step step) {
    return new ChangeSubscription(customer, step, "");
  }
}
