package org.bursar.domain.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The instant from which months are counted. Month {@code n} begins {@code n} months after the
 * anchor itself, never after the month before, so 31 Jan gives 28 Feb and then 31 Mar. The local
 * time of day stays the same across clock changes.
 */
public record BillingAnchor(Instant start, ZoneId zone) {

  /** The beginning of month {@code n}; an hour that a clock change skips moves on by its length. */
  public Instant monthStart(long n) {
    ZonedDateTime local = start.atZone(zone);
    return n == 0
        ? start
        : ZonedDateTime.of(local.toLocalDateTime().plusMonths(n), zone).toInstant();
  }

  /** The {@code number}-th span of {@code months} months. */
  public Cycle cycle(long number, int months) {
    return new Cycle(number, monthStart(number * months), monthStart((number + 1) * months));
  }

  /** The span of {@code months} months in which {@code now} lies; the first for any time before. */
  public Cycle cycleAt(Instant now, int months) {
    long guess = ChronoUnit.MONTHS.between(start.atZone(zone), now.atZone(zone)) / months;
    long number = Math.max(guess, 0);
    while (!now.isBefore(monthStart((number + 1) * months))) {
      number++;
    }
    while (number > 0 && now.isBefore(monthStart(number * months))) {
      number--;
    }
    return cycle(number, months);
  }
}
