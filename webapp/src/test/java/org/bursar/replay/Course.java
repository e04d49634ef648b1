package org.bursar.replay;

/** How a row's generation goes. */
enum Course {
  /** Charged at once. */
  CHARGE,
  /** Charged at once, then found to have failed: refunded whole. */
  CHARGE_THEN_REFUND,
  /** Held before, captured after with its real usage. */
  HOLD_THEN_CAPTURE,
  /** Held before; it failed: released. */
  HOLD_THEN_RELEASE;

  /** The output tokens for which a hold asks: less than some take, more than others. */
  static final int ESTIMATED_OUTPUT = 600;

  private static final int LONG_OUTPUT = 500;
  private static final int FAILS_EVERY = 53;

  static Course of(int rowNumber, int outputTokens) {
    if (rowNumber % FAILS_EVERY == 0) {
      return rowNumber / FAILS_EVERY % 2 == 0 ? CHARGE_THEN_REFUND : HOLD_THEN_RELEASE;
    }
    return outputTokens >= LONG_OUTPUT ? HOLD_THEN_CAPTURE : CHARGE;
  }

  boolean holds() {
    return this == HOLD_THEN_CAPTURE || this == HOLD_THEN_RELEASE;
  }

  boolean fails() {
    return this == CHARGE_THEN_REFUND || this == HOLD_THEN_RELEASE;
  }
}
