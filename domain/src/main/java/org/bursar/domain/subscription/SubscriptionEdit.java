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

  SubscriptionEdit(Subscription from) {
    this.from = from;
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

  /**
   * Changes the plan now. Another billing interval begins a new row of billing periods at once, and
   * a cancel that waits for the end of what is paid for waits for the end of the new period.
   */
  SubscriptionEdit upgrade(Plan to, Instant now) {
    if (to.interval() != plan.interval()) {
      billing = new BillingAnchor(now, from.zone());
      nextPeriod = 1;
      Instant paidUntil = billing.monthStart(to.interval().months());
      cancelAt = cancelAt.map(end -> paidUntil);
    }
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
        from.anchor(),
        nextCycle,
        billing,
        nextPeriod,
        pending,
        cancelAt,
        cancelReason,
        discounts,
        credit,
        erasure);
  }
}
