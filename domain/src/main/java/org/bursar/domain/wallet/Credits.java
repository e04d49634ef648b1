package org.bursar.domain.wallet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.bursar.domain.Refusal;

/**
 * An exact amount of credits: a number of millionths. What comes in from outside is neither
 * negative nor above {@link #MAX}; differences inside may be negative.
 *
 * @param micros millionths of a credit
 */
public record Credits(long micros) implements Comparable<Credits> {
  /** Fraction digits that an amount can have. */
  public static final int SCALE = 6;

  public static final Credits ZERO = new Credits(0);

  /** The largest amount that is accepted from outside: 9,000,000,000 credits. */
  public static final Credits MAX = new Credits(9_000_000_000L * 1_000_000L);

  private static final long UNIT = 1_000_000L;
  private static final Pattern PLAIN = Pattern.compile("\\d{1,10}(\\.\\d{1,18})?");

  /**
   * Reads a plain decimal such as {@code "12.5"}.
   *
   * @throws org.bursar.domain.Refused if malformed: an exponent, a sign, more than 6 fraction
   *     digits, above {@link #MAX}
   */
  public static Credits parse(String text) {
    if (!PLAIN.matcher(text).matches()) {
      throw malformed("a plain decimal is needed, such as \"12.5\", at most " + MAX);
    }
    return of(new BigDecimal(text));
  }

  /**
   * The amount of a decimal number.
   *
   * @throws org.bursar.domain.Refused if malformed: negative, more than 6 fraction digits, above
   *     {@link #MAX}
   */
  public static Credits of(BigDecimal value) {
    if (value.signum() < 0) {
      throw malformed("must not be negative");
    }
    if (value.signum() == 0) {
      return ZERO;
    }
    if (value.precision() - (long) value.scale() > 10) {
      throw malformed("must be at most " + MAX);
    }
    BigDecimal plain = value.stripTrailingZeros();
    if (plain.scale() > SCALE) {
      throw malformed("must have at most 6 fraction digits");
    }
    Credits credits = new Credits(plain.movePointRight(SCALE).longValueExact());
    if (credits.compareTo(MAX) > 0) {
      throw malformed("must be at most " + MAX);
    }
    return credits;
  }

  /** Whole credits, for code and tests. */
  public static Credits of(long whole) {
    return new Credits(Math.multiplyExact(whole, UNIT));
  }

  private static RuntimeException malformed(String problem) {
    return new Refusal.Malformed("credits", problem).refused();
  }

  public Credits plus(Credits other) {
    return new Credits(Math.addExact(micros, other.micros));
  }

  public Credits minus(Credits other) {
    return new Credits(Math.subtractExact(micros, other.micros));
  }

  public Credits negated() {
    return new Credits(Math.negateExact(micros));
  }

  /** The amount times {@code part / whole}, rounded half up to a millionth. */
  public Credits times(long part, long whole) {
    BigDecimal exact = BigDecimal.valueOf(micros).multiply(BigDecimal.valueOf(part));
    return new Credits(
        exact.divide(BigDecimal.valueOf(whole), RoundingMode.HALF_UP).longValueExact());
  }

  public Credits min(Credits other) {
    return micros <= other.micros ? this : other;
  }

  /** This amount, or zero if it is negative. */
  public Credits orZero() {
    return micros < 0 ? ZERO : this;
  }

  public boolean isZero() {
    return micros == 0;
  }

  public boolean isPositive() {
    return micros > 0;
  }

  public boolean isNegative() {
    return micros < 0;
  }

  public boolean covers(Credits other) {
    return micros >= other.micros;
  }

  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(micros, SCALE);
  }

  @Override
  public int compareTo(Credits other) {
    return Long.compare(micros, other.micros);
  }

  /** The shortest plain decimal: no exponent, no trailing zeros. */
  @Override
  public String toString() {
    long fraction = Math.abs(micros % UNIT);
    String whole = (micros < 0 ? "-" : "") + Math.abs(micros / UNIT);
    if (fraction == 0) {
      return whole;
    }
    String digits = Long.toString(UNIT + fraction);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return whole + "." + digits.substring(1, end);
  }
}
