package org.bursar.application.posting;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Books that leave the machine to others: while these have something to do, a transaction that has
 * not come to its accounts' present is followed by a pause of several times its length. There is no
 * pause where nobody else is there, nor after accounts that were only locked.
 */
final class Yielding implements Books {
  /** So catching up takes a fifth of one processor while others are served. */
  private static final int PAUSES = 4;

  /** A transaction that waited for a lock or a disk tells nothing of the work it did. */
  private static final long LONGEST_NANOS = 100_000_000;

  private final Books books;
  private final LongSupplier others;
  private long seen;
  private long resumesAt;

  /**
   * Yields to others.
   *
   * @param others counts what they have done, and has another value whenever they did something
   */
  Yielding(Books books, LongSupplier others) {
    this.books = books;
    this.others = others;
  }

  /** Called by one thread at a time, as a lane does. */
  @Override
  public List<Outcome> post(List<Submission> submissions, Limits limits, Runnable written) {
    long before = seen;
    seen = others.getAsLong();
    if (seen != before) {
      pause();
    }
    long start = System.nanoTime();
    List<Outcome> outcomes = books.post(submissions, limits, written);
    long end = System.nanoTime();
    boolean more = outcomes.stream().anyMatch(Outcome.Behind.class::isInstance);
    resumesAt = more ? end + Math.min(PAUSES * (end - start), LONGEST_NANOS) : end;
    return outcomes;
  }

  private void pause() {
    long left = resumesAt - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(this, left);
      left = resumesAt - System.nanoTime();
    }
  }
}
