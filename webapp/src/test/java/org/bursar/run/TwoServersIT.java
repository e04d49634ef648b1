package org.bursar.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several servers on one database, any of which may die. */
class TwoServersIT {
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  @Test
  void oneServesOnWhenTheOtherIsKilledAndBothOutliveTheDatabase(@TempDir Path folder)
      throws IOException {
    try (EmbeddedMariaDb database =
            EmbeddedMariaDb.start(folder.resolve("mariadb"), Workspace.freePort());
        LibertyServer one = server(folder, "one", database);
        LibertyServer other = server(folder, "other", database)) {
      one.start();
      other.start();
      one.awaitReady(PATIENCE);
      other.awaitReady(PATIENCE);

      other.kill9();
      assertThat(status(one)).isEqualTo(200);

      database.kill9();
      Awaitility.await().atMost(PATIENCE).until(() -> status(one) == 503);
      assertThat(one.get("/health/live").statusCode()).isEqualTo(200);

      database.restart();
      other.start();
      one.awaitReady(PATIENCE);
      other.awaitReady(PATIENCE);
    }
  }

  private static LibertyServer server(Path folder, String name, EmbeddedMariaDb database)
      throws IOException {
    Map<String, String> environment = database.schema("bursar").environment();
    ServerFolder made = ServerFolder.make(folder.resolve("liberty"), name);
    return new LibertyServer(made, Workspace.freePort(), environment);
  }

  private static int status(LibertyServer server) throws IOException {
    return server.get("/health/ready").statusCode();
  }
}
