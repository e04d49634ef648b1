package org.bursar.domain.policy;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Some answers that a plan or a pack gives otherwise for what it grants. */
public record Overrides(SortedMap<String, String> answers) {
  public static final Overrides NONE = new Overrides(new TreeMap<>());

  public Overrides {
    answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
  }

  /**
   * Reads the answers given, in the words that a policy writes.
   *
   * @throws org.bursar.domain.Refused malformed, naming the question
   */
  public static Overrides parse(Map<String, String> given) {
    SortedMap<String, String> all = CreditPolicy.parse(given).answers();
    all.keySet().retainAll(given.keySet());
    return new Overrides(all);
  }
}
