package org.bursar.domain.metering;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bursar.domain.Refusal;

/**
 * What one generation took.
 *
 * @param quantities measured amounts by name, such as {@code inputTokens}; none negative
 * @param attributes what it was, such as {@code model = pro}
 */
public record Usage(
    SortedMap<String, BigDecimal> quantities, SortedMap<String, String> attributes) {

  private static final int MOST_DIGITS = 18;
  private static final int MOST_FRACTION = 36;

  /**
   * Reads quantities as they were measured.
   *
   * @throws org.bursar.domain.Refused malformed, naming the quantity
   */
  public Usage {
    quantities = Collections.unmodifiableSortedMap(plain(quantities));
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  public static Usage of(Map<String, BigDecimal> quantities, Map<String, String> attributes) {
    return new Usage(new TreeMap<>(quantities), new TreeMap<>(attributes));
  }

  private static SortedMap<String, BigDecimal> plain(Map<String, BigDecimal> quantities) {
    SortedMap<String, BigDecimal> plain = new TreeMap<>();
    quantities.forEach((name, value) -> plain.put(name, plain(name, value)));
    return plain;
  }

  /** Bounded, so that no exponent makes arithmetic exact to a billion digits. */
  private static BigDecimal plain(String name, BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (plain.signum() < 0) {
      throw malformed(name, "must not be negative");
    }
    if (plain.precision() - (long) plain.scale() > MOST_DIGITS || plain.scale() > MOST_FRACTION) {
      throw malformed(name, "must have at most 18 digits before the point and 36 after it");
    }
    return plain;
  }

  private static RuntimeException malformed(String quantity, String problem) {
    return new Refusal.Malformed("usage.quantities." + quantity, problem).refused();
  }
}
