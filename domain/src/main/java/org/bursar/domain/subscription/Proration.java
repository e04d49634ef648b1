package org.bursar.domain.subscription;

import java.time.Instant;
import org.bursar.domain.Refusal;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.calendar.Cycle;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.policy.UpgradeGrant;
import org.bursar.domain.wallet.Credits;

/** What a change of plan costs and brings, to the second. */
final class Proration {
  private final Subscription subscription;
  private final Plan to;
  private final Instant now;
  private final Cycle period;
  private final Cycle cycle;

  /**
   * Weighs a change.
   *
   * @throws org.bursar.domain.Refused same plan, currency mismatch, not for sale
   */
  Proration(Subscription subscription, Plan to, Instant now) {
    Plan from = subscription.plan();
    if (from.code().equals(to.code())) {
      throw new Refusal.SamePlan(to.code()).refused();
    }
    if (!to.active()) {
      throw new Refusal.NotForSale("plan", to.code()).refused();
    }
    String currency = from.price().currency();
    if (!currency.equals(to.price().currency())) {
      throw new Refusal.CurrencyMismatch(currency, to.price().currency()).refused();
    }
    this.subscription = subscription;
    this.to = to;
    this.now = now;
    this.period = subscription.periodAt(now);
    this.cycle = subscription.cycleAt(now);
  }

  PlanChange change(UpgradeGrant grant) {
    return subscription.plan().isUpgradedBy(to) ? upgrade(grant) : downgrade();
  }

  private PlanChange upgrade(UpgradeGrant grant) {
    Plan from = subscription.plan();
    Money due = due().minus(subscription.credit());
    Credits credits =
        to.costsNothing()
            ? Credits.ZERO // It grants one allowance a cycle, and the plan before has had its own.
            : grant.credits(
                from.allowance(),
                to.allowance(),
                cycle.remainingSeconds(now),
                cycle.totalSeconds());
    return new PlanChange(
        PlanChange.Kind.UPGRADE,
        from,
        to,
        now,
        subscription.priceOf(to),
        due.orZero(),
        due.zero().minus(due).orZero(),
        credits,
        period,
        cycle,
        sameInterval() ? period.to() : newPeriodEnd(now),
        subscription.cancelAt().isPresent());
  }

  /**
   * The same interval: the difference of the prices for the time to come. Another: the new price
   * less the unused value of the old.
   */
  private Money due() {
    Money old = subscription.priceOf(subscription.plan());
    Money price = subscription.priceOf(to);
    long remaining = period.remainingSeconds(now);
    long total = period.totalSeconds();
    return sameInterval()
        ? price.minus(old).times(remaining, total)
        : price.minus(old.times(remaining, total));
  }

  private PlanChange downgrade() {
    return new PlanChange(
        PlanChange.Kind.DOWNGRADE,
        subscription.plan(),
        to,
        period.to(),
        subscription.priceOf(to),
        to.price().zero(),
        subscription.credit(),
        Credits.ZERO,
        period,
        cycle,
        period.to(),
        false);
  }

  private boolean sameInterval() {
    return subscription.plan().interval() == to.interval();
  }

  private Instant newPeriodEnd(Instant start) {
    return new BillingAnchor(start, subscription.zone()).monthStart(to.interval().months());
  }
}
