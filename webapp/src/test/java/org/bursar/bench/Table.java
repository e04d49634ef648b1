package org.bursar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The table: each work over HTTP beside the plain JDBC loop. Every round runs all rows once, so
 * that what slows the machine for a while slows both sides.
 */
final class Table {
  private final Rig rig;
  private final Options options;
  private final Paper paper;
  private final List<Series> rows = new ArrayList<>();

  Table(Rig rig, Options options, Paper paper) {
    this.rig = rig;
    this.options = options;
    this.paper = paper;
  }

  /** Fills it, with the ratios below. */
  void fill(Work work, JdbcLoop loop) throws Exception {
    loop.prepare();
    try (LoneCharge alone = new LoneCharge(rig.schema(), options.customers())) {
      Series many = row(work.charges(), 64);
      Series anyRow = row(loop.anyRow(), 64);
      Series hot = row(work.chargesOnOne(), 64);
      Series oneRow = row(loop.oneRow(), 64);
      Series pairs = row(work.pairs(), 64);
      Series batches = row(work.batches(), 8);
      Series balances = row(work.balances(), 64);
      row(work.charges(), 32);
      Series anyRow32 = row(loop.anyRow(), 32);
      row(work.chargesOnOne(), 32);
      Series oneRow32 = row(loop.oneRow(), 32);
      Series lone = row(work.charges(), 1);
      Series shared = row(alone.shared(), 1);
      Series unshared = row(alone.unshared(), 1);
      Series anyRow1 = row(loop.anyRow(), 1);
      warmUp();
      rounds();
      Series any = best(anyRow, anyRow32, anyRow1);
      Series one = best(oneRow, oneRow32);
      paper.write("\n| ratio | is | wanted |\n|---|---|---|");
      ratio("charges on many wallets : loop", many, any, "1.5");
      ratio("charges on one wallet : loop on one row", hot, one, "2.5");
      ratio("hold and capture : loop", pairs, any, "0.8");
      ratio("charges in batches of 100 : loop", batches, any, "3");
      ratio("balance reads : loop", balances, any, "1.8");
      latency("lone caller's p50, group commit : unshared, no HTTP", shared, unshared);
      latency("lone caller's p50, HTTP : unshared, no HTTP", lone, unshared);
      Files.writeString(rig.folder().resolve("results.svg"), Chart.of(rows));
    }
  }

  private Series row(Load load, int connections) {
    Series row = new Series(load, connections);
    rows.add(row);
    return row;
  }

  /** Each row once before any counts: what has never run is slow. */
  private void warmUp() throws Exception {
    Paper.say("Each row once to warm up ...");
    for (Series row : rows) {
      row.load().run(row.connections(), options.seconds());
    }
  }

  private void rounds() throws Exception {
    for (int round = 1; round <= options.rounds(); round++) {
      Paper.say("Round %d of %d ...", round, options.rounds());
      for (Series row : rows) {
        row.add(rig.measure(row.load(), row.connections(), options.seconds()));
      }
    }
    paper.write("%d rounds of %d s a row; medians\n", options.rounds(), options.seconds());
    paper.write("%s", Series.HEAD);
    for (Series row : rows) {
      paper.write("%s", row.row());
    }
  }

  private static Series best(Series... loops) {
    return List.of(loops).stream().max(Comparator.comparing(Series::perSecond)).orElseThrow();
  }

  private void latency(String what, Series one, Series other) throws IOException {
    paper.write("| %s | %.2f | ≤ 1.3 |", what, p50(one) / p50(other));
  }

  private static double p50(Series series) {
    return series.median(sample -> sample.latency().p50());
  }

  private void ratio(String what, Series ours, Series loop, String wanted) throws IOException {
    paper.write("| %s | %.2f | ≥ %s |", what, ours.perSecond() / loop.perSecond(), wanted);
  }
}
