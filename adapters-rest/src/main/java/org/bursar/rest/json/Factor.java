package org.bursar.rest.json;

import java.math.BigDecimal;

/** A decimal that callers write as a string, such as a multiplier. */
public record Factor(BigDecimal value) {
  /** Beyond any quantity that one generation takes. */
  static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

  private static final int MOST_DIGITS = 30;

  /**
   * The value in its shortest plain form.
   *
   * @throws ArithmeticException if negative, too large, or too fine
   */
  static BigDecimal inRange(BigDecimal value) {
    // An exponent alone can ask for gigabytes of digits: look before any arithmetic.
    boolean small = (long) value.precision() - value.scale() <= LARGEST.precision();
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    } else if (value.signum() < 0 || !small || value.precision() > MOST_DIGITS) {
      throw new ArithmeticException();
    }
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.scale() > MOST_DIGITS || plain.compareTo(LARGEST) > 0) {
      throw new ArithmeticException();
    }
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
