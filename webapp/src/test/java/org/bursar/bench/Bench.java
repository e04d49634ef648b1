package org.bursar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bursar.persistence.embedded.TestSchema;

/** The benchmark, from an empty folder to the proof. */
public final class Bench {
  private final Options options;
  private final Rig rig;
  private final Paper paper;
  private final Seeding seeding;
  private final Work work;

  private Bench(Options options, Rig rig) throws Exception {
    this.options = options;
    this.rig = rig;
    this.paper = new Paper(rig.folder().resolve("results.md"));
    this.seeding = new Seeding(rig.url(), Rig.KEY);
    Path script = rig.folder().resolve("load.lua");
    Files.copy(Bench.class.getResourceAsStream("/bench/load.lua"), script);
    this.work = new Work(new Wrk(rig.url(), script, Rig.KEY), options.customers());
  }

  /** Runs it; the settings are those of {@link Options}. */
  public static void main(String[] arguments) throws Exception {
    Options options = Options.read();
    Wrk.demand();
    try (Rig rig = Rig.start()) {
      new Bench(options, rig).run();
    }
  }

  private void run() throws Exception {
    paper.write("# Results\n");
    Machine.describe(rig, paper);
    Paper.say("Making %,d customers ...", options.customers());
    seeding.customers(options.customers());
    Paper.say("Warming up for %d s ...", options.warmUp());
    work.charges().run(64, options.warmUp());
    measure();
    paper.write("\n## Proof\n\n`%s`", seeding.get("/ledger/proof"));
    Paper.say("\nWritten to %s", rig.folder().resolve("results.md"));
  }

  private void measure() throws Exception {
    if (options.has("soak")) {
      new Soak(rig, options, paper).measure(work);
    }
    if (options.has("table")) {
      new Table(rig, options, paper).fill(work, loop());
    }
    if (options.has("pace")) {
      new Pace(rig, options, paper).measure(work);
    }
    if (options.has("lots")) {
      new Lots(rig, options, paper).measure(work, seeding);
    }
    if (options.has("start")) {
      new StartUp(rig, paper).measure(work);
    }
    if (options.has("renewals")) {
      new Renewals(rig, options, paper).measure(work, seeding);
    }
  }

  private JdbcLoop loop() {
    TestSchema.User owner = rig.schema().owner();
    String user = "user=" + owner.name() + "&password=" + owner.password();
    return new JdbcLoop(rig.schema().url() + "?useServerPrepStmts=true&" + user);
  }
}
