package org.bursar.domain.policy;

import org.bursar.domain.wallet.Credits;

/** Which credits an upgrade adds at once. */
public enum UpgradeGrant {
  /** The new allowance less the old. */
  DIFFERENCE,
  /** The difference, times the part of the cycle that is still to come. */
  PRORATED_DIFFERENCE,
  /** The whole new allowance. */
  FULL;

  /**
   * The credits to add, never below zero.
   *
   * @param remaining seconds left of the cycle
   * @param total seconds of the whole cycle
   */
  public Credits credits(Credits from, Credits to, long remaining, long total) {
    Credits difference = to.minus(from).orZero();
    return switch (this) {
      case DIFFERENCE -> difference;
      case PRORATED_DIFFERENCE -> difference.times(remaining, total);
      case FULL -> to;
    };
  }
}
