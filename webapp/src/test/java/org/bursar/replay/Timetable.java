package org.bursar.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** When each row is due, counted from the moment the timetable was made. */
final class Timetable {
  private final Pace pace;
  private final Instant first;
  private final Tally tally;
  private final long start = System.nanoTime();

  Timetable(Pace pace, Instant first, Tally tally) {
    this.pace = pace;
    this.first = first;
    this.tally = tally;
  }

  boolean isDue(TraceRow row) {
    return nanosUntil(row) <= 0;
  }

  /** Waits until a row is due. */
  void await(TraceRow row) throws CannotReplay {
    try {
      TimeUnit.NANOSECONDS.sleep(nanosUntil(row));
    } catch (InterruptedException e) {
      throw new CannotReplay("Interrupted.");
    }
  }

  /** Notes how late a row is sent; nothing where no time is kept. */
  void sent(TraceRow row) {
    if (pace.keepsTime()) {
      tally.late(-nanosUntil(row));
    }
  }

  private long nanosUntil(TraceRow row) {
    Duration due = pace.due(Duration.between(first, row.at()));
    return start + due.toNanos() - System.nanoTime();
  }
}
