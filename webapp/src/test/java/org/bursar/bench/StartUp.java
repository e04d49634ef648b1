package org.bursar.bench;

/** How long a server takes until it is ready, and until it is fast, on a database that is there. */
record StartUp(Rig rig, Paper paper) {
  private static final int SLICE = 2;
  private static final int SLICES = 20;

  void measure(Work work) throws Exception {
    double peak = rig.measure(work.charges(), 64, 3 * SLICE).perSecond();
    rig.stopServer();
    long begin = System.nanoTime();
    rig.startServer();
    paper.write("\n## Start\n\nReady after %.1f s (wanted: 15)\n", seconds(begin));
    paper.write("64 callers from then on; %,.0f a second before the start\n", peak);
    paper.write("| s since start | charges a second | of before | p99 ms |\n|---|---|---|---|");
    double fast = Double.NaN;
    for (int slice = 0; slice < SLICES; slice++) {
      Sample sample = rig.measure(work.charges(), 64, SLICE);
      double share = sample.perSecond() / peak;
      paper.write(
          "| %.1f | %,.0f | %.0f %% | %.1f |",
          seconds(begin), sample.perSecond(), share * 100, sample.latency().p99());
      fast = Double.isNaN(fast) && share >= 0.8 ? seconds(begin) : fast;
    }
    paper.write("\n80 %% of it after %.1f s (wanted: 20)", fast);
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }
}
