package org.bursar.application.posting;

/** How many steps one transaction may still post. */
public final class StepBudget {
  private final int ofOne;
  private int left;

  StepBudget(int left, int ofOne) {
    this.left = left;
    this.ofOne = ofOne;
  }

  /**
   * Takes one step out of the budget.
   *
   * @param taken how many steps the account has taken in this transaction
   * @return false if nothing is left, for this account or for all
   */
  boolean take(int taken) {
    if (left == 0 || taken >= ofOne) {
      return false;
    }
    left--;
    return true;
  }

  /** Whether no account may take another step. */
  public boolean isSpent() {
    return left == 0;
  }
}
