package org.bursar.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What the service answered: counts, latencies, and every answer that was not the expected one. */
final class Tally {
  private static final int SHOWN = 20;

  final LongAdder rows = new LongAdder();
  final LongAdder charges = new LongAdder();
  final LongAdder holds = new LongAdder();
  final LongAdder captures = new LongAdder();
  final LongAdder releases = new LongAdder();
  final LongAdder refunds = new LongAdder();
  final LongAdder refusals = new LongAdder();
  final LongAdder retries = new LongAdder();
  final LongAdder replayed = new LongAdder();

  private final AtomicLong lag = new AtomicLong();
  private final Map<Operation, Histogram> latencies = new EnumMap<>(Operation.class);
  private final List<String> mismatches = new CopyOnWriteArrayList<>();
  private final LongAdder mismatchCount = new LongAdder();

  Tally() {
    for (Operation operation : Operation.values()) {
      Histogram histogram = new ConcurrentHistogram(3);
      histogram.setAutoResize(true);
      latencies.put(operation, histogram);
    }
  }

  /** Notes how long a request took, its retries included. */
  void took(Operation operation, long nanos) {
    latencies.get(operation).recordValue(nanos / 1_000);
  }

  /** Latencies in microseconds. */
  Histogram latencies(Operation operation) {
    return latencies.get(operation);
  }

  /** Notes by how much a row was sent later than it was due. */
  void late(long nanos) {
    lag.accumulateAndGet(nanos, Math::max);
  }

  /** The most by which a row was late, in nanoseconds. */
  long mostLate() {
    return lag.get();
  }

  /** Notes something that is not as worked out; nothing if the two are equal. */
  void expect(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differs(what + " is " + actual + ", expected " + expected);
    }
  }

  /** Notes something that is not as worked out. */
  void differs(String line) {
    mismatchCount.increment();
    if (mismatches.size() < SHOWN) {
      mismatches.add(line);
    }
  }

  /** How many things were not as worked out. */
  long mismatchCount() {
    return mismatchCount.sum();
  }

  /** The first of them, to show. */
  List<String> mismatches() {
    return mismatches;
  }
}
