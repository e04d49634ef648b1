package org.bursar.bench;

import java.util.Locale;

/**
 * What one run has shown.
 *
 * @param work what was done
 * @param connections how many callers at once
 * @param perSecond operations a second
 * @param p50 median latency in milliseconds; NaN where it was not measured
 * @param p99 99th percentile in milliseconds; NaN where it was not measured
 * @param serverMicros CPU-microseconds of the service's process an operation
 * @param databaseMicros CPU-microseconds of the database's process an operation
 * @param statements SQL statements an operation
 * @param errors answers that were not as they should be
 */
record Result(
    String work,
    int connections,
    double perSecond,
    double p50,
    double p99,
    double serverMicros,
    double databaseMicros,
    double statements,
    long errors) {

  static final String HEAD =
      "| work | connections | per second | p50 ms | p99 ms | service µs/op | database µs/op "
          + "| statements/op | errors |\n|---|---|---|---|---|---|---|---|---|";

  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.0f | %s | %s | %s | %.0f | %.2f | %d |",
        work,
        connections,
        perSecond,
        orDash(p50, "%.2f"),
        orDash(p99, "%.2f"),
        orDash(serverMicros, "%.0f"),
        databaseMicros,
        statements,
        errors);
  }

  private static String orDash(double value, String format) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, format, value);
  }
}
