package org.bursar.rest.customer;

import java.time.Instant;
import java.util.Locale;
import org.bursar.application.history.History.Span;
import org.bursar.application.ledger.UsageReport.Grouping;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.Validity;
import org.bursar.rest.Parameters;
import org.bursar.rest.json.Rules;

/** Which part of the past is asked for, and how it is added up. */
public final class Spans {
  private Spans() {}

  /**
   * From the first to before the second; everything where they are left out.
   *
   * @throws org.bursar.domain.Refused malformed
   */
  public static Span of(String from, String to) {
    Instant first = Parameters.instant("from", from).orElse(Instant.EPOCH);
    Instant end = Parameters.instant("to", to).orElse(Validity.BOUND);
    Rules.check(!end.isBefore(first), "to", "must not be before from", end);
    return new Span(first, end);
  }

  /**
   * Reads {@code meter}, {@code model} or {@code day}; by meter where it is left out.
   *
   * @throws org.bursar.domain.Refused malformed
   */
  public static Grouping grouping(String text) {
    for (Grouping grouping : Grouping.values()) {
      if (text == null || grouping.name().toLowerCase(Locale.ROOT).equals(text)) {
        return grouping;
      }
    }
    throw new Refusal.Malformed("groupBy", "must be meter, model or day").refused();
  }
}
