package org.bursar.domain.catalog;

import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Credits;

/**
 * What a customer subscribes to. A subscription keeps the version it was sold in.
 *
 * @param allowance credits that it grants each month
 * @param price of one billing interval
 * @param active whether it can be bought; those who have it keep it
 */
public record Plan(
    String code,
    int version,
    String name,
    BillingInterval interval,
    Money price,
    Credits allowance,
    Overrides policy,
    boolean active) {

  /** Whether a change to {@code other} is an upgrade; every other change is a downgrade. */
  public boolean isUpgradedBy(Plan other) {
    int byAllowance = other.allowance.compareTo(allowance);
    boolean longer = other.interval.months() > interval.months();
    return byAllowance > 0 || (byAllowance == 0 && longer);
  }

  /** Whether nobody pays for it. */
  public boolean costsNothing() {
    return price.amount() == 0;
  }

  /** The same in another version. */
  public Plan at(int number) {
    return new Plan(code, number, name, interval, price, allowance, policy, active);
  }
}
