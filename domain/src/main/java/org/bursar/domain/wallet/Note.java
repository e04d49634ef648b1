package org.bursar.domain.wallet;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the tenant wants to remember of a charge, or of a hold and the charge that it becomes. */
public record Note(Optional<String> description, SortedMap<String, String> metadata) {
  public static final Note NONE = new Note(Optional.empty(), new TreeMap<>());

  public Note {
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
  }

  public static Note of(Optional<String> description, Map<String, String> metadata) {
    return new Note(description, new TreeMap<>(metadata));
  }
}
