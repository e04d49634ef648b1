package org.bursar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bursar.bench.Load.Count;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.embedded.Workspace;
import org.bursar.run.LibertyServer;
import org.bursar.run.ServerFolder;

/**
 * What is measured: a database and a server of its own, as they ship, in an empty folder. Both end
 * with this JVM, however that ends but by a kill.
 */
final class Rig implements AutoCloseable {
  /** Of the demo's tenant {@code alno}, a sandbox. */
  static final String KEY = "bsk_test_alno_demo";

  private static final String STATEMENTS =
      "SELECT variable_value FROM information_schema.global_status"
          + " WHERE variable_name = 'QUESTIONS'";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Path folder;
  private final EmbeddedMariaDb database;
  private final TestSchema schema;
  private final LibertyServer server;
  private final Connection owner;

  private Rig(Path folder, EmbeddedMariaDb database) throws IOException, SQLException {
    this.folder = folder;
    this.database = database;
    this.schema = database.schema("bursar");
    this.owner = schema.connectAsOwner();
    Map<String, String> environment = new LinkedHashMap<>(schema.environment());
    environment.put("BURSAR_DEMO", "true");
    ServerFolder made = ServerFolder.make(folder.resolve("server"), "bench");
    this.server = new LibertyServer(made, Workspace.freePort(), environment);
  }

  static Rig start() throws IOException, SQLException {
    Path folder = Workspace.root().resolve("webapp/target/bench");
    Workspace.delete(folder);
    Files.createDirectories(folder);
    EmbeddedMariaDb database =
        EmbeddedMariaDb.start(folder.resolve("database"), Workspace.freePort());
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    Rig rig = new Rig(folder, database);
    Runtime.getRuntime().addShutdownHook(new Thread(rig.server::close));
    rig.startServer();
    return rig;
  }

  /** Starts the server and waits until it is ready. */
  void startServer() throws IOException {
    server.start();
    server.awaitReady(PATIENCE);
  }

  void stopServer() {
    server.close();
  }

  Path folder() {
    return folder;
  }

  String url() {
    return server.url();
  }

  long serverPid() {
    return server.pid();
  }

  TestSchema schema() {
    return schema;
  }

  /** Does some work and says what it has cost. */
  Sample measure(Load load, int connections, int seconds) throws Exception {
    return measure(() -> load.run(connections, seconds));
  }

  /** Does some work and says what it has cost. */
  Sample measure(Task work) throws Exception {
    Meters before = meters();
    Count count = work.run();
    return meters().since(before, count);
  }

  private Meters meters() throws IOException, SQLException {
    return Meters.read(server.pid(), database.pid(), ask(STATEMENTS));
  }

  /** Some work. */
  interface Task {
    Count run() throws Exception;
  }

  /** A number that the database knows. */
  long ask(String sql) throws SQLException {
    return Long.parseLong(askText(sql));
  }

  /** A word that the database knows. */
  synchronized String askText(String sql) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /** How many entries all ledgers have together: their numbers have no gaps. */
  long entries() throws SQLException {
    return ask("SELECT COALESCE(SUM(sequence), 0) FROM account");
  }

  @Override
  public void close() throws SQLException {
    owner.close();
    server.close();
    database.close();
  }
}
