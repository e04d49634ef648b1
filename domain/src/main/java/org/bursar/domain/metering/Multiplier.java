package org.bursar.domain.metering;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A factor looked up by an attribute's value.
 *
 * @param otherwise the factor for every other value, and where the attribute is absent
 */
public record Multiplier(
    String attribute, SortedMap<String, BigDecimal> values, Optional<BigDecimal> otherwise) {

  public Multiplier {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  Optional<BigDecimal> factor(String value) {
    return Optional.ofNullable(value).map(values::get).or(() -> otherwise);
  }
}
