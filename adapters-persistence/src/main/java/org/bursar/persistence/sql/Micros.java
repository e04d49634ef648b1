package org.bursar.persistence.sql;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as the tables have them: microseconds since 1970. */
public final class Micros {
  private static final long PER_SECOND = 1_000_000;

  private Micros() {}

  /**
   * The microseconds of an instant, rounded down.
   *
   * @throws ArithmeticException beyond the year 292,000
   */
  public static long of(Instant instant) {
    long seconds = Math.multiplyExact(instant.getEpochSecond(), PER_SECOND);
    return Math.addExact(seconds, instant.getNano() / 1_000);
  }

  public static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }
}
