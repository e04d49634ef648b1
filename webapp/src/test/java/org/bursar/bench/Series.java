package org.bursar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The runs of one row: its medians, and how far the runs lie apart. */
final class Series {
  static final String HEAD =
      "| work | callers | per second | least … most | p50 ms | p95 ms | p99 ms | generator µs "
          + "| service µs | database µs | statements | bad |\n"
          + "|---|---|---|---|---|---|---|---|---|---|---|---|";

  private final Load load;
  private final int connections;
  private final List<Sample> samples = new ArrayList<>();

  Series(Load load, int connections) {
    this.load = load;
    this.connections = connections;
  }

  Load load() {
    return load;
  }

  int connections() {
    return connections;
  }

  void add(Sample sample) {
    samples.add(sample);
  }

  /** The middle one of what the runs have shown. */
  double median(ToDoubleFunction<Sample> of) {
    double[] sorted = samples.stream().mapToDouble(of).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double least() {
    return samples.stream().mapToDouble(Sample::perSecond).min().orElseThrow();
  }

  double most() {
    return samples.stream().mapToDouble(Sample::perSecond).max().orElseThrow();
  }

  double perSecond() {
    return median(Sample::perSecond);
  }

  long bad() {
    return samples.stream().mapToLong(Sample::bad).sum();
  }

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %,.0f | %,.0f … %,.0f | %.2f | %.2f | %.2f | %.0f | %.0f | %.0f | %.2f | %d |",
        load.name(),
        connections,
        perSecond(),
        least(),
        most(),
        median(sample -> sample.latency().p50()),
        median(sample -> sample.latency().p95()),
        median(sample -> sample.latency().p99()),
        median(Sample::generator),
        median(Sample::server),
        median(Sample::database),
        median(Sample::statements),
        bad());
  }
}
