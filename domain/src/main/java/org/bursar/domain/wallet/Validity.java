package org.bursar.domain.wallet;

import java.time.Instant;

/**
 * When a lot can be used. RFC 3339 has years of four digits, so what would last longer than that
 * ends with the last of them: no clock comes so far.
 *
 * @param from first usable instant
 * @param to first instant at which it is gone, or {@link CreditLot#NEVER}
 */
public record Validity(Instant from, Instant to) {
  /**
   * The first instant that nobody may name. Cycles, holds and forecasts that begin before it end
   * within the year, which is the last that can be written.
   */
  public static final Instant BOUND = Instant.parse("9999-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

  public Validity {
    to = to.isBefore(LATEST) || to.equals(CreditLot.NEVER) ? to : LATEST;
  }
}
