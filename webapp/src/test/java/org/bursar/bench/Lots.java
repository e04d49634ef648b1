package org.bursar.bench;

/** What a charge costs on wallets with 200 open lots, beside wallets with one. */
record Lots(Rig rig, Options options, Paper paper) {
  private static final int WALLETS = 100;
  private static final int MANY = 200;

  void measure(Work work, Seeding seeding) throws Exception {
    Paper.say("Making %d wallets of %d lots ...", WALLETS, MANY);
    seeding.customers("one-lot-", WALLETS, number -> 1);
    seeding.customers("many-lots-", WALLETS, number -> MANY);
    Series one = new Series(work.charges("one-lot-", WALLETS), 64);
    Series many = new Series(work.charges("many-lots-", WALLETS), 64);
    for (int round = 0; round < options.rounds(); round++) {
      one.add(rig.measure(one.load(), 64, options.seconds()));
      many.add(rig.measure(many.load(), 64, options.seconds()));
    }
    paper.write("\n## One lot and %d\n\n%d wallets each\n\n%s", MANY, WALLETS, Series.HEAD);
    paper.write("%s\n%s", one.row(), many.row());
    double ratio = many.median(Sample::cost) / one.median(Sample::cost);
    paper.write("\nCost of a charge, service and database: %.2f times (wanted: 1.15)", ratio);
  }
}
