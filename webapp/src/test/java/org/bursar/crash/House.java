package org.bursar.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.embedded.Workspace;
import org.bursar.run.LibertyServer;
import org.bursar.run.ServerFolder;

/**
 * A database and two servers on it, each a process of its own. Timers tidy every second.
 *
 * @param schema the database as the servers see it
 */
record House(EmbeddedMariaDb database, TestSchema schema, LibertyServer one, LibertyServer two)
    implements AutoCloseable {
  static final Duration PATIENCE = Duration.ofMinutes(6);

  static House open(Path folder) throws IOException {
    EmbeddedMariaDb database =
        EmbeddedMariaDb.start(folder.resolve("mariadb"), Workspace.freePort());
    TestSchema schema = database.schema("bursar");
    House house =
        new House(database, schema, server(folder, "one", schema), server(folder, "two", schema));
    try {
      house.startServers();
    } catch (IOException | RuntimeException e) {
      house.close();
      throw e;
    }
    return house;
  }

  private static LibertyServer server(Path folder, String name, TestSchema schema)
      throws IOException {
    Map<String, String> environment = new LinkedHashMap<>(schema.environment());
    environment.put("BURSAR_DEMO", "true");
    environment.put("BURSAR_TIDY_SECONDS", "1");
    ServerFolder made = ServerFolder.make(folder.resolve("liberty-" + name), name);
    return new LibertyServer(made, Workspace.freePort(), environment);
  }

  /** Starts both servers and waits until they are ready. */
  void startServers() throws IOException {
    one.start();
    two.start();
    awaitReady();
  }

  /** Starts the database again and waits until the servers are ready. */
  void restartDatabase() throws IOException {
    database.restart();
    awaitReady();
  }

  private void awaitReady() throws IOException {
    one.awaitReady(PATIENCE);
    two.awaitReady(PATIENCE);
  }

  /** A tenant's backend for each server. */
  List<Client> clients(String tenant) {
    String key = "bsk_test_" + tenant + "_demo";
    return List.of(new Client(one.url(), key), new Client(two.url(), key));
  }

  @Override
  public void close() {
    one.close();
    two.close();
    database.close();
  }
}
