package org.bursar.replay;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One line that tells how far the replay is: kept up to date in place on a terminal, a new one
 * every few seconds elsewhere.
 */
final class Progress implements AutoCloseable {
  private final boolean terminal = System.console() != null;
  private final long start = System.nanoTime();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final Tally tally;
  private final long total;

  private Progress(Tally tally, long total) {
    this.tally = tally;
    this.total = total;
  }

  /** Begins to tell, until closed. */
  static Progress begin(Tally tally, long total) {
    Progress progress = new Progress(tally, total);
    long every = progress.terminal ? 250 : 5_000;
    progress.timer.scheduleAtFixedRate(progress::print, every, every, TimeUnit.MILLISECONDS);
    return progress;
  }

  /** How long it has gone on, in seconds. */
  double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  @Override
  public void close() {
    timer.shutdownNow();
    print();
    if (terminal) {
      System.out.println();
    }
  }

  private synchronized void print() {
    String line = line(tally.rows.sum(), total, seconds(), tally.refusals.sum());
    if (terminal) {
      System.out.print("\r" + line + "\u001b[K");
      System.out.flush();
    } else {
      System.out.println(line);
    }
  }

  static String line(long rows, long total, double seconds, long refusals) {
    double rate = rows / Math.max(seconds, 1e-3);
    String left = rows == 0 ? "?" : Long.toString(Math.round((total - rows) / rate)) + " s";
    return "  %,d of %,d rows   %,.0f rows/s   %,d refused   %s to go"
        .formatted(rows, total, rate, refusals, left);
  }
}
