package org.bursar.bench;

/** Latency at half of the most that was reached, measured open loop. */
record Pace(Rig rig, Options options, Paper paper) {
  private static final int WARM_UP = 3;

  void measure(Work work) throws Exception {
    double peak = rig.measure(work.charges(), 64, options.seconds()).perSecond();
    paper.write("\n## Open loop\n");
    paper.write("Charges that come at random times at a given rate, each latency from when due.\n");
    paper.write("| per second | of the most | p50 ms | p95 ms | p99 ms | service µs | bad |");
    paper.write("|---|---|---|---|---|---|---|");
    for (double share : new double[] {0.25, 0.5, 0.75}) {
      loop().run(peak * share, WARM_UP);
      OpenLoop loop = loop();
      int seconds = options.seconds() * options.rounds();
      Sample sample = rig.measure(() -> loop.run(peak * share, seconds));
      paper.write(
          "| %,.0f | %.0f %% | %.2f | %.2f | %.2f | %.0f | %d |",
          sample.perSecond(),
          share * 100,
          sample.latency().p50(),
          sample.latency().p95(),
          sample.latency().p99(),
          sample.server(),
          sample.bad());
    }
    paper.write("\nWanted: p99 below 15 ms at 50 %%.");
  }

  private OpenLoop loop() {
    return new OpenLoop(rig.url(), Rig.KEY, options.customers());
  }
}
