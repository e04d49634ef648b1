package org.bursar.domain.policy;

/**
 * When a paid plan's next allowance comes. Where a tenant collects its money itself, a cycle counts
 * as paid when it starts, so both answers mean the same.
 */
public enum RenewalGrant {
  /** As the cycle starts; if its payment finally fails, what is left is forfeited. */
  CYCLE_START,
  /** Once the cycle's payment has succeeded. */
  PAYMENT
}
