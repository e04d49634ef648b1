package org.bursar.domain.catalog;

/** How often a plan is paid. Its allowance comes monthly all the same. */
public enum BillingInterval {
  MONTH(1),
  YEAR(12);

  private final int months;

  BillingInterval(int months) {
    this.months = months;
  }

  public int months() {
    return months;
  }
}
