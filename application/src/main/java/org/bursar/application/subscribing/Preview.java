package org.bursar.application.subscribing;

import java.time.Instant;
import org.bursar.domain.calendar.Cycle;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.subscription.PlanChange;
import org.bursar.domain.wallet.Credits;

/**
 * What a change of plan would mean.
 *
 * @param charge money due at once
 * @param credit the customer's money that is kept for later charges
 * @param credits credits added at once
 * @param fraction of the billing period, by which money is prorated
 * @param cycleFraction of the allowance cycle, by which credits may be
 * @param newPrice of a billing period, discounts taken off
 * @param nextRenewal when the plan's price is due next
 * @param withdrawsCancel whether a cancel waits that it withdraws
 */
public record Preview(
    PlanChange.Kind kind,
    String plan,
    Instant effectiveAt,
    Money charge,
    Money credit,
    Credits credits,
    Fraction fraction,
    Fraction cycleFraction,
    Credits newAllowance,
    Money newPrice,
    Instant nextRenewal,
    boolean withdrawsCancel) {

  /** How much of a span has gone by. */
  public record Fraction(long elapsedSeconds, long totalSeconds) {
    static Fraction of(Cycle cycle, Instant now) {
      return new Fraction(cycle.elapsedSeconds(now), cycle.totalSeconds());
    }
  }

  static Preview of(PlanChange change, Instant now) {
    return new Preview(
        change.kind(),
        change.to().code(),
        change.effectiveAt(),
        change.charge(),
        change.credit(),
        change.credits(),
        Fraction.of(change.period(), now),
        Fraction.of(change.cycle(), now),
        change.to().allowance(),
        change.price(),
        change.nextRenewal(),
        change.withdrawsCancel());
  }
}
