package org.bursar.domain.calendar;

import java.time.Duration;
import java.time.Instant;

/**
 * A span of time in a regular row of such: an allowance cycle or a billing period.
 *
 * @param number 0 for the first
 * @param from its first instant
 * @param to the first instant of the next
 */
public record Cycle(long number, Instant from, Instant to) {

  public long totalSeconds() {
    return Duration.between(from, to).toSeconds();
  }

  /** Seconds gone by at {@code now}, at most {@link #totalSeconds()}. */
  public long elapsedSeconds(Instant now) {
    return Math.min(Math.max(Duration.between(from, now).toSeconds(), 0), totalSeconds());
  }

  public long remainingSeconds(Instant now) {
    return totalSeconds() - elapsedSeconds(now);
  }
}
