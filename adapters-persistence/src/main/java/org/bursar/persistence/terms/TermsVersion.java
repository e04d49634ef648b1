package org.bursar.persistence.terms;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.bursar.persistence.sql.Row;

/**
 * Which of a tenant's terms hold, and where its test clock stands: little enough to be read along
 * with every account.
 *
 * @param revision another number after each change of the terms
 */
public record TermsVersion(String tenant, long revision, Optional<Instant> testClock) {

  /** Reads the columns {@code code}, {@code revision} and {@code test_clock}. */
  public static TermsVersion of(Row row) throws SQLException {
    return new TermsVersion(
        row.text("code"), row.number("revision"), row.maybeInstant("test_clock"));
  }
}
