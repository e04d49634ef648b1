package org.bursar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bursar.bench.Wrk.Outcome;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.embedded.Workspace;
import org.bursar.run.LibertyServer;
import org.bursar.run.ServerFolder;

/** The benchmark, from an empty folder to the proof. */
public final class Bench {
  private static final String KEY = "bsk_test_alno_demo";
  private static final int[] CONNECTIONS = {1, 32, 64};

  private final int seconds = Integer.getInteger("bench.seconds", 10);
  private final int warmUp = Integer.getInteger("bench.warmup", 60);
  private final int customers = Integer.getInteger("bench.customers", 10_000);
  private final List<Result> results = new ArrayList<>();
  private final EmbeddedMariaDb database;
  private final LibertyServer server;
  private final Connection connection;
  private final JdbcLoop loop;

  private Bench(EmbeddedMariaDb database, LibertyServer server, TestSchema schema)
      throws Exception {
    this.database = database;
    this.server = server;
    this.connection = schema.connectAsOwner();
    TestSchema.User owner = schema.owner();
    String user = "user=" + owner.name() + "&password=" + owner.password();
    this.loop = new JdbcLoop(schema.url() + "?useServerPrepStmts=true&" + user);
  }

  /** Runs it; the settings are system properties {@code bench.*}. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Workspace.root().resolve("webapp/target/bench");
    Workspace.delete(folder);
    Files.createDirectories(folder);
    try (EmbeddedMariaDb database =
        EmbeddedMariaDb.start(folder.resolve("database"), Workspace.freePort())) {
      TestSchema schema = database.schema("bursar");
      Map<String, String> environment = new LinkedHashMap<>(schema.environment());
      environment.put("BURSAR_DEMO", "true");
      environment.put("BURSAR_HOST", "127.0.0.1");
      ServerFolder made = ServerFolder.make(folder.resolve("server"), "bench");
      try (LibertyServer server = new LibertyServer(made, Workspace.freePort(), environment)) {
        server.start();
        server.awaitReady(Duration.ofMinutes(3));
        new Bench(database, server, schema).run(folder);
      }
    }
  }

  private void run(Path folder) throws Exception {
    Seeding seeding = new Seeding(server.url(), KEY);
    say("Making " + customers + " customers ...");
    seeding.customers(customers);
    loop.prepare();
    Path script = folder.resolve("charge.lua");
    Files.copy(Bench.class.getResourceAsStream("/bench/charge.lua"), script);
    Wrk wrk = new Wrk(server.url(), script, KEY);
    say("Warming up for " + warmUp + " s ...");
    wrk.run("charge", 64, warmUp, customers);
    loop.run(32, 5, false);
    for (int connections : CONNECTIONS) {
      http(wrk, "charge", connections, customers);
      jdbc(connections, false);
      http(wrk, "charge", connections, 1);
      jdbc(connections, true);
    }
    http(wrk, "balance", 64, customers);
    String proof = seeding.get("/ledger/proof");
    report(folder, proof);
  }

  private void http(Wrk wrk, String work, int connections, int among) throws Exception {
    Meters before = Meters.read(server.pid(), database.pid(), connection);
    Outcome outcome = wrk.run(work, connections, seconds, among);
    Meters after = Meters.read(server.pid(), database.pid(), connection);
    add(
        new Result(
            "HTTP " + work + (among == 1 ? ", one wallet" : ", " + among + " wallets"),
            connections,
            outcome.ok() / outcome.seconds(),
            outcome.p50(),
            outcome.p99(),
            after.serverMicros(before, outcome.ok()),
            after.databaseMicros(before, outcome.ok()),
            after.statements(before, outcome.ok()),
            outcome.bad()));
  }

  private void jdbc(int connections, boolean hot) throws Exception {
    Meters before = Meters.read(0, database.pid(), connection);
    long count = loop.run(connections, seconds, hot);
    Meters after = Meters.read(0, database.pid(), connection);
    add(
        new Result(
            "plain JDBC loop" + (hot ? ", one row" : ", 10000 rows"),
            connections,
            count / after.seconds(before),
            Double.NaN,
            Double.NaN,
            Double.NaN,
            after.databaseMicros(before, count),
            after.statements(before, count),
            0));
  }

  private void add(Result result) {
    if (results.isEmpty()) {
      say(Result.HEAD);
    }
    results.add(result);
    say(result.row());
  }

  private void report(Path folder, String proof) throws Exception {
    say("Proof: " + proof);
    StringBuilder text = new StringBuilder(Result.HEAD).append('\n');
    results.forEach(result -> text.append(result.row()).append('\n'));
    Files.writeString(folder.resolve("results.md"), text.append("\nProof: ").append(proof));
    say("Written to " + folder.resolve("results.md"));
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
