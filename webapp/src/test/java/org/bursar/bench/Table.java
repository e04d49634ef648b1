package org.bursar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table: each work over HTTP beside the plain JDBC loop. Every round runs all rows once, so
 * that what slows the machine for a while slows both sides.
 */
final class Table {
  private final Rig rig;
  private final Options options;
  private final Paper paper;
  private final Map<String, Series> rows = new LinkedHashMap<>();

  Table(Rig rig, Options options, Paper paper) {
    this.rig = rig;
    this.options = options;
    this.paper = paper;
  }

  /** Fills it, with the ratios below and a picture beside. */
  void fill(Work work, JdbcLoop loop) throws Exception {
    loop.prepare();
    try (LoneCharge alone = new LoneCharge(rig.schema(), options.customers())) {
      name(work, loop, alone);
      warmUp();
      rounds();
    }
    ratios();
    String picture = Chart.of(new ArrayList<>(rows.values()));
    Files.writeString(rig.folder().resolve("results.svg"), picture);
  }

  private void name(Work work, JdbcLoop loop, LoneCharge alone) {
    row("charges", work.charges(), 64);
    row("loop 64", loop.anyRow(), 64);
    row("hot", work.chargesOnOne(), 64);
    row("hot loop 64", loop.oneRow(), 64);
    row("pairs", work.pairs(), 64);
    row("batches", work.batches(), 8);
    row("balances", work.balances(), 64);
    row("charges 32", work.charges(), 32);
    row("loop 32", loop.anyRow(), 32);
    row("hot 32", work.chargesOnOne(), 32);
    row("hot loop 32", loop.oneRow(), 32);
    row("lone", work.charges(), 1);
    row("shared", alone.shared(), 1);
    row("unshared", alone.unshared(), 1);
    row("loop 1", loop.anyRow(), 1);
  }

  private void row(String name, Load load, int connections) {
    rows.put(name, new Series(load, connections));
  }

  /** Each row once before any counts: what has never run is slow. */
  private void warmUp() throws Exception {
    Paper.say("Each row once to warm up ...");
    for (Series row : rows.values()) {
      row.load().run(row.connections(), options.seconds());
    }
  }

  private void rounds() throws Exception {
    for (int round = 1; round <= options.rounds(); round++) {
      Paper.say("Round %d of %d ...", round, options.rounds());
      for (Series row : rows.values()) {
        row.add(rig.measure(row.load(), row.connections(), options.seconds()));
      }
    }
    paper.write("%d rounds of %d s a row; medians\n", options.rounds(), options.seconds());
    paper.write("%s", Series.HEAD);
    for (Series row : rows.values()) {
      paper.write("%s", row.row());
    }
  }

  private void ratios() throws IOException {
    Series loop = best("loop 64", "loop 32", "loop 1");
    paper.write("\n| ratio | is | wanted |\n|---|---|---|");
    ratio("charges on many wallets : loop", rows.get("charges"), loop, "1.5");
    Series hotLoop = best("hot loop 64", "hot loop 32");
    ratio("charges on one wallet : loop on one row", rows.get("hot"), hotLoop, "2.5");
    ratio("hold and capture : loop", rows.get("pairs"), loop, "0.8");
    ratio("charges in batches of 100 : loop", rows.get("batches"), loop, "3");
    ratio("balance reads : loop", rows.get("balances"), loop, "1.8");
    latency("lone caller's p50, group commit : unshared, no HTTP", "shared", "unshared");
    latency("lone caller's p50, HTTP : plain JDBC loop", "lone", "loop 1");
  }

  private Series best(String... names) {
    return Stream.of(names)
        .map(rows::get)
        .max(Comparator.comparing(Series::perSecond))
        .orElseThrow();
  }

  private void ratio(String what, Series ours, Series loop, String wanted) throws IOException {
    paper.write("| %s | %.2f | ≥ %s |", what, ours.perSecond() / loop.perSecond(), wanted);
  }

  private void latency(String what, String one, String other) throws IOException {
    double ratio = p50(rows.get(one)) / p50(rows.get(other));
    paper.write("| %s | %.2f | ≤ 1.3 |", what, ratio);
  }

  private static double p50(Series series) {
    return series.median(sample -> sample.latency().p50());
  }
}
