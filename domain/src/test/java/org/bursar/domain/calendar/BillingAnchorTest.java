package org.bursar.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BillingAnchorTest {
  private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final long NOON = 43_200;

  @Test
  void monthsAreCountedFromTheAnchorForEveryDayOfFiftyYears() {
    for (int year = 2000; year < 2050; year++) {
      for (int month = 0; month < 12; month++) {
        for (int day = 1; day <= length(year, month); day++) {
          monthsFollow(year, month, day);
        }
      }
    }
  }

  private static void monthsFollow(int year, int month, int day) {
    Instant start = Instant.ofEpochSecond(daysSince1970(year, month, day) * 86_400 + NOON);
    BillingAnchor anchor = new BillingAnchor(start, ZoneOffset.UTC);
    for (int n = 0; n <= 26; n++) {
      int y = year + (month + n) / 12;
      int m = (month + n) % 12;
      int d = Math.min(day, length(y, m));
      long expected = daysSince1970(y, m, d) * 86_400 + NOON;
      if (anchor.monthStart(n).getEpochSecond() != expected) {
        throw new AssertionError(n + " months after " + start + ": " + anchor.monthStart(n));
      }
    }
  }

  /** By the Gregorian rule alone: no library that the domain could share an error with. */
  private static int length(int year, int month) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 1 && leap ? 29 : LENGTHS[month];
  }

  private static long daysSince1970(int year, int month, int day) {
    long days = day - 1;
    for (int y = 1970; y < year; y++) {
      days += length(y, 1) == 29 ? 366 : 365;
    }
    for (int m = 0; m < month; m++) {
      days += length(year, m);
    }
    return days;
  }

  @ParameterizedTest(name = "{0}: {1}, month {2}")
  @CsvSource({
    "Europe/Berlin, 2021-01-28T01:30:00Z, 2, 2021-03-28T01:30:00Z", // 02:30 is skipped: 03:30
    "Europe/Berlin, 2021-01-28T01:30:00Z, 3, 2021-04-28T00:30:00Z", // 02:30 in summer
    "Europe/Berlin, 2021-08-31T00:30:00Z, 1, 2021-09-30T00:30:00Z",
    "Europe/Berlin, 2021-08-31T00:30:00Z, 2, 2021-10-31T00:30:00Z", // 02:30 twice: the first
    "Europe/Berlin, 2021-08-31T00:30:00Z, 3, 2021-11-30T01:30:00Z",
    "Europe/Berlin, 2021-10-31T01:30:00Z, 0, 2021-10-31T01:30:00Z", // anchored in the second
    "Europe/Berlin, 2021-10-31T01:30:00Z, 1, 2021-11-30T01:30:00Z",
    "America/New_York, 2021-02-14T07:30:00Z, 1, 2021-03-14T07:30:00Z",
    "America/New_York, 2021-02-14T07:30:00Z, 2, 2021-04-14T06:30:00Z",
    "America/New_York, 2021-10-07T05:30:00Z, 1, 2021-11-07T05:30:00Z",
    "America/New_York, 2021-10-07T05:30:00Z, 2, 2021-12-07T06:30:00Z",
    "Australia/Lord_Howe, 2021-09-02T15:45:00Z, 1, 2021-10-02T15:45:00Z", // half an hour's gap
    "Australia/Lord_Howe, 2021-09-02T15:45:00Z, 2, 2021-11-02T15:15:00Z",
    "Australia/Lord_Howe, 2021-03-03T14:45:00Z, 1, 2021-04-03T14:45:00Z",
    "Australia/Lord_Howe, 2021-03-03T14:45:00Z, 2, 2021-05-03T15:15:00Z",
    "Pacific/Apia, 2011-11-30T20:00:00Z, 1, 2011-12-30T20:00:00Z", // 30 December did not exist
    "Pacific/Apia, 2011-11-30T20:00:00Z, 2, 2012-01-29T20:00:00Z",
  })
  void localTimeStaysAcrossClockChanges(ZoneId zone, Instant start, long month, Instant expected) {
    assertThat(new BillingAnchor(start, zone).monthStart(month)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
  void everyInstantLiesInExactlyOneCycle(ZoneId zone) {
    Instant start = Instant.parse("2019-12-31T01:45:00Z");
    for (int day = 0; day < 400; day++) {
      BillingAnchor anchor = new BillingAnchor(start.plus(Duration.ofDays(day)), zone);
      for (int months : new int[] {1, 12}) {
        for (int n = 0; n < 30; n++) {
          Cycle cycle = anchor.cycle(n, months);
          assertThat(anchor.cycleAt(cycle.from(), months)).isEqualTo(cycle);
          assertThat(anchor.cycleAt(cycle.to().minusNanos(1), months)).isEqualTo(cycle);
          assertThat(anchor.cycleAt(cycle.to(), months).number()).isEqualTo(n + 1);
        }
      }
    }
  }

  @Test
  void timeBeforeTheAnchorBelongsToTheFirstCycle() {
    Instant start = Instant.parse("2031-01-10T00:00:00Z");
    BillingAnchor anchor = new BillingAnchor(start, ZoneOffset.UTC);
    assertThat(anchor.cycleAt(start.minusSeconds(1), 1)).isEqualTo(anchor.cycle(0, 1));
    assertThat(anchor.cycleAt(Instant.EPOCH, 12).number()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-31T23:59:59Z, 0, 2592000",
    "2031-04-01T00:00:00Z, 0, 2592000",
    "2031-04-01T00:00:00.999Z, 0, 2592000",
    "2031-04-16T00:00:00Z, 1296000, 1296000",
    "2031-04-30T23:59:59Z, 2591999, 1",
    "2031-05-02T00:00:00Z, 2592000, 0",
  })
  void secondsGoneAndToCome(Instant now, long elapsed, long remaining) {
    Instant april = Instant.parse("2031-04-01T00:00:00Z");
    Cycle cycle = new Cycle(0, april, april.plus(Duration.ofDays(30)));
    assertThat(cycle.elapsedSeconds(now)).isEqualTo(elapsed);
    assertThat(cycle.remainingSeconds(now)).isEqualTo(remaining);
  }
}
