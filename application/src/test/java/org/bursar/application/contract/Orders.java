package org.bursar.application.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
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
import org.bursar.application.posting.Order;
import org.bursar.application.purchasing.PurchaseOrder;
import org.bursar.application.subscribing.ChangeOrder;
import org.bursar.application.subscribing.LifeOrder;
import org.bursar.application.subscribing.SubscribeOrder;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.wallet.Charge;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Note;
import org.bursar.domain.wallet.Source;

/** Orders in few words. */
public final class Orders {
  private Orders() {}

  public static Credits credits(String text) {
    return Credits.parse(text);
  }

  public static Order charge(String customer, String credits) {
    return new ChargeOrder(customer, new Cost.Fixed(credits(credits)), Note.NONE);
  }

  /** Charges so many input tokens of a model by the meter {@code chat}. */
  public static Order chat(String customer, String model, long tokens) {
    return new ChargeOrder(customer, new Cost.Metered("chat", tokens(model, tokens)), Note.NONE);
  }

  public static Usage tokens(String model, long tokens) {
    return Usage.of(Map.of("inputTokens", BigDecimal.valueOf(tokens)), Map.of("model", model));
  }

  public static Order hold(String customer, String credits) {
    return new HoldOrder(customer, new Cost.Fixed(credits(credits)), Optional.empty(), Note.NONE);
  }

  /** Holds what so many input tokens of a model cost. */
  public static Order holdChat(String customer, String model, long tokens) {
    return new HoldOrder(
        customer, new Cost.Metered("chat", tokens(model, tokens)), Optional.empty(), Note.NONE);
  }

  public static Order hold(String customer, String credits, Duration expiresIn) {
    return new HoldOrder(
        customer, new Cost.Fixed(credits(credits)), Optional.of(expiresIn), Note.NONE);
  }

  public static Order capture(UUID hold, String credits) {
    return new CaptureOrder(hold, Optional.empty(), Optional.of(credits(credits)));
  }

  public static Order capture(UUID hold, Usage usage) {
    return new CaptureOrder(hold, Optional.of(usage), Optional.empty());
  }

  public static Order release(UUID hold) {
    return new ReleaseOrder(hold, "failed");
  }

  public static Order extend(UUID hold, Duration expiresIn) {
    return new ExtendOrder(hold, expiresIn);
  }

  public static Order refund(UUID charge, String credits) {
    return new RefundOrder(charge, Charge.TECHNICAL_ERROR, Optional.of(credits(credits)));
  }

  public static Order grant(String customer, String credits) {
    return new GrantOrder(
        customer, credits(credits), Source.PROMOTION, Optional.empty(), "welcome");
  }

  public static Order grant(String customer, String credits, Instant until) {
    return new GrantOrder(
        customer,
        credits(credits),
        Source.PROMOTION,
        Optional.of(new GrantOrder.Life.Until(until)),
        "for a while");
  }

  public static Order voidLot(UUID lot) {
    return new VoidOrder(lot, "mistake");
  }

  public static Order buy(String customer, String pack) {
    return new PurchaseOrder(customer, pack);
  }

  public static Order subscribe(String customer, String plan) {
    return new SubscribeOrder(customer, plan, List.of());
  }

  public static Order change(String customer, String plan) {
    return new ChangeOrder(customer, plan);
  }

  public static Order life(String customer, LifeOrder.Step step) {
    return new LifeOrder(customer, step, "");
  }
}
