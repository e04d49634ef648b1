package org.bursar.application.charging;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the tenant wants to remember of a charge. */
public record Note(Optional<String> description, SortedMap<String, String> metadata) {
  public static final Note NONE = new Note(Optional.empty(), new TreeMap<>());

  public Note {
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
  }

  public static Note of(Optional<String> description, Map<String, String> metadata) {
    return new Note(description, new TreeMap<>(metadata));
  }
}
