package org.bursar.domain.metering;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one generation took.
 *
 * @param quantities measured amounts by name, such as {@code inputTokens}; none negative
 * @param attributes what it was, such as {@code model = pro}
 */
public record Usage(
    SortedMap<String, BigDecimal> quantities, SortedMap<String, String> attributes) {

  public Usage {
    quantities = Collections.unmodifiableSortedMap(plain(quantities));
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  public static Usage of(Map<String, BigDecimal> quantities, Map<String, String> attributes) {
    return new Usage(new TreeMap<>(quantities), new TreeMap<>(attributes));
  }

  private static SortedMap<String, BigDecimal> plain(Map<String, BigDecimal> quantities) {
    SortedMap<String, BigDecimal> plain = new TreeMap<>();
    quantities.forEach((name, value) -> plain.put(name, value.stripTrailingZeros()));
    return plain;
  }
}
