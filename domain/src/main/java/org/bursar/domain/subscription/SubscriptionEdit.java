package org.bursar.domain.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;

/** Makes a subscription that differs from another in a few components. */
final class SubscriptionEdit {
  private final Subscription from;
  private BillingAnchor anchor;
  private Plan plan;
  private SubscriptionStatus status;
  private long nextCycle;
  private BillingAnchor billing;
  private long nextPeriod;
  private Optional<PendingChange> pending;
  private Optional<Instant> cancelAt;
  private Optional<String> cancelReason;
  private List<Discount> discounts;
  private Money credit;
  private Erasure erasure;
  private Optional<FreeAllowances> earlierFree;

  SubscriptionEdit(Subscription from) {
    this.from = from;
    this.anchor = from.anchor();
    this.plan = from.plan();
    this.status = from.status();
    this.nextCycle = from.nextCycle();
    this.billing = from.billing();
    this.nextPeriod = from.nextPeriod();
    this.pending = from.pending();
    this.cancelAt = from.cancelAt();
    this.cancelReason = from.cancelReason();
    this.discounts = from.discounts();
    this.credit = from.credit();
    this.erasure = from.erasure();
    this.earlierFree = from.earlierFree();
  }

  SubscriptionEdit status(SubscriptionStatus status) {
    this.status = status;
    return this;
  }

  SubscriptionEdit nextCycle(long nextCycle) {
    this.nextCycle = nextCycle;
    return this;
  }

  SubscriptionEdit nextPeriod(long nextPeriod) {
    this.nextPeriod = nextPeriod;
    return this;
  }

  SubscriptionEdit pending(Optional<PendingChange> pending) {
    this.pending = pending;
    return this;
  }

  SubscriptionEdit cancelAt(Optional<Instant> cancelAt) {
    this.cancelAt = cancelAt;
    return this;
  }

  SubscriptionEdit cancelReason(Optional<String> cancelReason) {
    this.cancelReason = cancelReason;
    return this;
  }

  SubscriptionEdit discounts(List<Discount> discounts) {
    this.discounts = discounts;
    return this;
  }

  SubscriptionEdit credit(Money credit) {
    this.credit = credit;
    return this;
  }

  SubscriptionEdit erasure(Erasure erasure) {
    this.erasure = erasure;
    return this;
  }

  /** Goes on after what free plans have granted; if this is one, with the same cycles. */
  SubscriptionEdit after(FreeAllowances granted, Instant now) {
    earlierFree = Optional.of(granted);
    if (plan.costsNothing()) {
      anchor = granted.anchor();
      nextCycle = Math.max(granted.nextCycle(), anchor.cycleAt(now, 1).number());
      billing = anchor;
      nextPeriod = billing.cycleAt(now, plan.interval().months()).number() + 1;
    }
    return this;
  }

  /**
   * Changes the plan now, and withdraws a cancel that waits: whoever pays for more stays. Another
   * billing interval begins a new row of billing periods at once.
   */
  SubscriptionEdit upgrade(Plan to, Instant now) {
    if (to.interval() != plan.interval()) {
      billing = new BillingAnchor(now, from.zone());
      nextPeriod = 1;
    }
    cancelAt = Optional.empty();
    cancelReason = Optional.empty();
    earlierFree = from.freeAllowances(now);
    plan = to;
    return this;
  }

  /**
   * Changes the plan as the next billing period begins, which the new plan is to pay. Periods stay
   * counted from the same anchor, unless the new interval does not fit in there.
   */
  SubscriptionEdit downgrade(Plan to, Instant due) {
    long month = nextPeriod * plan.interval().months();
    boolean fits = month % to.interval().months() == 0;
    billing = fits ? billing : new BillingAnchor(due, from.zone());
    nextPeriod = fits ? month / to.interval().months() : 0;
    plan = to;
    return this;
  }

  Subscription done() {
    return new Subscription(
        from.id(),
        plan,
        status,
        anchor,
        nextCycle,
        billing,
        nextPeriod,
        pending,
        cancelAt,
        cancelReason,
        discounts,
        credit,
        erasure,
        earlierFree);
  }
}
