package org.bursar.domain.subscription;

import java.time.Instant;
import org.bursar.domain.calendar.Cycle;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.wallet.Credits;

/**
 * What a change of plan means, before anybody agrees to it; the change itself does just this.
 *
 * @param effectiveAt now for an upgrade, the end of the billing period for a downgrade
 * @param price of a billing period from then on, discounts taken off
 * @param charge money due at once
 * @param credit the customer's money that is kept afterwards
 * @param credits credits added at once
 * @param period the billing period by which the money is prorated
 * @param cycle the allowance cycle by which credits may be
 * @param nextRenewal when the plan's price is due next
 * @param withdrawsCancel whether a cancel waits that it withdraws
 */
public record PlanChange(
    Kind kind,
    Plan from,
    Plan to,
    Instant effectiveAt,
    Money price,
    Money charge,
    Money credit,
    Credits credits,
    Cycle period,
    Cycle cycle,
    Instant nextRenewal,
    boolean withdrawsCancel) {

  /** Which way it goes. */
  public enum Kind {
    UPGRADE,
    DOWNGRADE
  }
}
