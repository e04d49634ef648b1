package org.bursar.domain.wallet;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the tenant wants to remember of a charge, or of a hold and the charge that it becomes. */
public record Metadata(Optional<String> description, SortedMap<String, String> metadata) {
  public static final Metadata NONE = new Metadata(Optional.empty(), new TreeMap<>());

  public Metadata {
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
  }

  public static Metadata of(Optional<String> description, Map<String, String> metadata) {
    return new Metadata(description, new TreeMap<>(metadata));
  }
}
