package org.bursar.replay;

import java.io.PrintStream;
import org.HdrHistogram.Histogram;

/** What a person reads. */
final class Report {
  private final PrintStream out;
  private final Options options;
  private final Forecast forecast;
  private final Tally tally;

  Report(PrintStream out, Options options, Forecast forecast, Tally tally) {
    this.out = out;
    this.options = options;
    this.forecast = forecast;
    this.tally = tally;
  }

  void opening(Names names) {
    out.printf(
        "%nReplay %s at %s: %,d real requests, %,d customers of whom %d are poor,%n"
            + "%d connections, %s, %s.%n",
        names.run(),
        options.url(),
        forecast.rows(),
        forecast.purses().size(),
        forecast.purses().stream().filter(purse -> purse.refusals() > 0).count(),
        options.connections(),
        options.batch() == 1 ? "each charge alone" : "charges in batches of " + options.batch(),
        options.pace());
  }

  /** Tells what was done, how fast and with what latencies. */
  void traffic(double seconds) {
    counts();
    throughput(seconds);
    latencies();
  }

  private void counts() {
    out.printf("%n  %-18s %9s %9s%n", "", "expected", "done");
    long charges = forecast.count(Course.CHARGE);
    long refunds = forecast.count(Course.CHARGE_THEN_REFUND);
    long captures = forecast.count(Course.HOLD_THEN_CAPTURE);
    long releases = forecast.count(Course.HOLD_THEN_RELEASE);
    count("charges", charges + refunds, tally.charges.sum());
    count("  then refunded", refunds, tally.refunds.sum());
    count("holds", captures + releases, tally.holds.sum());
    count("  then captured", captures, tally.captures.sum());
    count("  then released", releases, tally.releases.sum());
    count("refused (402)", forecast.refusals(), tally.refusals.sum());
  }

  private void throughput(double seconds) {
    long requests = 0;
    for (Operation operation : Operation.values()) {
      requests += tally.latencies(operation).getTotalCount();
    }
    out.printf(
        "%n  %,d rows in %.1f s: %,.0f rows/s, %,.0f requests/s; %d sent again, %d replayed%n",
        tally.rows.sum(),
        seconds,
        tally.rows.sum() / seconds,
        requests / seconds,
        tally.retries.sum(),
        tally.replayed.sum());
    if (options.pace().keepsTime()) {
      out.printf("  latest row: %.1f ms after it was due%n", tally.mostLate() / 1e6);
    }
  }

  private void count(String what, long expected, long done) {
    out.printf("  %-18s %,9d %,9d%n", what, expected, done);
    tally.expect("The number of " + what.strip(), expected, done);
  }

  private void latencies() {
    out.printf(
        "%n  %-18s %9s %9s %9s %9s %9s%n", "", "requests", "p50 ms", "p95 ms", "p99 ms", "max ms");
    for (Operation operation : Operation.values()) {
      Histogram histogram = tally.latencies(operation);
      if (histogram.getTotalCount() > 0) {
        out.printf(
            "  %-18s %,9d %9.2f %9.2f %9.2f %9.2f%n",
            operation.words,
            histogram.getTotalCount(),
            histogram.getValueAtPercentile(50) / 1e3,
            histogram.getValueAtPercentile(95) / 1e3,
            histogram.getValueAtPercentile(99) / 1e3,
            histogram.getMaxValue() / 1e3);
      }
    }
  }

  /** Tells the outcome; true if everything is as worked out. */
  boolean proof(Audit audit, String ledger) {
    String used = Price.text(forecast.used().credits());
    tally.expect("What was used in all", used, audit.used().toPlainString());
    out.printf("%n  the ledger's proof   %s%n", ledger);
    out.printf(
        "  balances and usage   %,d of %,d customers as worked out from the file%n",
        audit.equal(), forecast.purses().size());
    out.printf(
        "  used in all          %s credits; from the file %s%n",
        audit.used().toPlainString(), used);
    if (tally.mismatchCount() == 0) {
      out.printf("%nEvery answer, every balance and every sum is as worked out from the file.%n%n");
      return true;
    }
    out.printf("%n%,d things are NOT as worked out from the file:%n", tally.mismatchCount());
    tally.mismatches().forEach(line -> out.println("  " + line));
    if (tally.mismatchCount() > tally.mismatches().size()) {
      out.println("  ...");
    }
    out.println();
    return false;
  }
}
