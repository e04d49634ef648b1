package org.bursar.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.Refusal;
import org.bursar.rest.json.ValueFormats;

/** Reads what stands in paths and queries. */
public final class Parameters {
  private Parameters() {}

  /**
   * An id in a path; what is no UUID is the id of nothing.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public static UUID id(String resource, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException none) {
      throw new Refusal.NotFound(resource, text).refused();
    }
  }

  /**
   * An instant in a query.
   *
   * @throws org.bursar.domain.Refused malformed
   */
  public static Optional<Instant> instant(String name, String text) {
    try {
      return Optional.ofNullable(text).map(ValueFormats::instant);
    } catch (DateTimeException none) {
      String problem = "must be an instant such as \"2026-12-01T00:00:00Z\"";
      throw new Refusal.Malformed(name, problem).refused();
    }
  }
}
