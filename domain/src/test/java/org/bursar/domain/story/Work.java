package org.bursar.domain.story;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that a customer has generated: what was measured and what it was.
 *
 * @param quantities decimal numbers by name, such as {@code seconds = 10}
 * @param attributes values by name, such as {@code model = fast}
 */
public record Work(String meter, Map<String, String> quantities, Map<String, String> attributes) {

  public Work {
    quantities = Collections.unmodifiableMap(new TreeMap<>(quantities));
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  static Work of(String meter, String quantity, String amount) {
    return new Work(meter, Map.of(quantity, amount), Map.of());
  }

  Work with(String attribute, String value) {
    Map<String, String> more = new TreeMap<>(attributes);
    more.put(attribute, value);
    return new Work(meter, quantities, more);
  }
}
