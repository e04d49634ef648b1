package org.bursar.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator reads in the log while the database is away. */
class OutageIT {
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  /** Lines while 200 requests are refused: far fewer than requests, some for each 10 seconds. */
  private static final int A_FEW = 10;

  @Test
  void aLostDatabaseIsAFewLinesHoweverManyAskMeanwhile(@TempDir Path folder) throws Exception {
    try (EmbeddedMariaDb database =
            EmbeddedMariaDb.start(folder.resolve("mariadb"), Workspace.freePort());
        LibertyServer server = server(folder, database)) {
      server.start();
      server.awaitReady(PATIENCE);
      ask(server, 5, 200);
      database.kill9();
      ask(server, 20, 503); // the server logs the end of each connection that it had
      List<String> before = log(folder);
      ask(server, 200, 503);
      List<String> after = log(folder);
      assertThat(after.subList(before.size(), after.size())).hasSizeLessThan(A_FEW);
      assertThat(after)
          .anyMatch(line -> line.contains("Answered with 503: Unavailable: The database cannot"));
    }
  }

  private static void ask(LibertyServer server, int times, int status) throws Exception {
    for (int i = 0; i < times; i++) {
      String answer = RunProcess.get(server.url() + "/api/v1/plans");
      assertThat(answer).contains(status == 200 ? "items" : "\"status\":" + status);
    }
    server.get("/health/ready");
  }

  private static List<String> log(Path folder) throws IOException {
    return Files.readAllLines(
        new ServerFolder(folder.resolve("liberty"), "outage").file("logs/messages.log"));
  }

  private static LibertyServer server(Path folder, EmbeddedMariaDb database) throws IOException {
    Map<String, String> environment = new LinkedHashMap<>(database.schema("bursar").environment());
    environment.put("BURSAR_DEMO", "true");
    ServerFolder made = ServerFolder.make(folder.resolve("liberty"), "outage");
    return new LibertyServer(made, Workspace.freePort(), environment);
  }
}
