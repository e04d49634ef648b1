package org.bursar.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * Work of this JVM's own threads, a caller to each.
 *
 * @param callers makes one caller
 */
record ThreadedLoad(String name, Callable<Caller> callers) implements Load {
  private static final long SLOWEST_NANOS = TimeUnit.MINUTES.toNanos(1);

  /** One caller, used by one thread. */
  interface Caller extends AutoCloseable {
    void callOnce() throws SQLException;

    @Override
    void close() throws SQLException;
  }

  @Override
  public Count run(int connections, int seconds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      long begin = System.nanoTime();
      long end = begin + TimeUnit.SECONDS.toNanos(seconds);
      List<Callable<Histogram>> loops = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        loops.add(() -> loop(end));
      }
      Histogram all = histogram();
      for (Future<Histogram> loop : threads.invokeAll(loops)) {
        all.add(loop.get());
      }
      return count(all, 0, (System.nanoTime() - begin) / 1e9);
    } finally {
      threads.shutdownNow();
    }
  }

  private Histogram loop(long end) throws Exception {
    Histogram own = histogram();
    try (Caller caller = callers.call()) {
      long before = System.nanoTime();
      while (before < end) {
        caller.callOnce();
        long after = System.nanoTime();
        own.recordValue(Math.min(SLOWEST_NANOS, after - before));
        before = after;
      }
    }
    return own;
  }

  /** An empty histogram of nanoseconds. */
  static Histogram histogram() {
    return new Histogram(SLOWEST_NANOS, 3);
  }

  static Count count(Histogram nanos, long bad, double seconds) {
    return new Count(
        nanos.getTotalCount(),
        bad,
        seconds,
        new Latency(millis(nanos, 50), millis(nanos, 95), millis(nanos, 99)));
  }

  private static double millis(Histogram nanos, double percentile) {
    return nanos.getValueAtPercentile(percentile) / 1e6;
  }
}
