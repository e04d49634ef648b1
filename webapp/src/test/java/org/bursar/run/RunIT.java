package org.bursar.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bursar.persistence.embedded.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local run, whichever of its parts is killed. */
class RunIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final int port = Workspace.freePort();
  private final String url = "http://127.0.0.1:" + port;
  private final Map<String, String> settings = Map.of("BURSAR_PORT", Integer.toString(port));

  @Test
  void bringsItsDatabaseBackAndIsFoundByTheNextRunWhenItIsKilledItself(@TempDir Path folder)
      throws Exception {
    RunProcess killed = RunProcess.start(folder, settings);
    killed.awaitWord("Bursar is ready");
    String plans = RunProcess.get(url + "/api/v1/plans");
    assertThat(plans).contains("essentials");

    killed.database().destroyForcibly();
    killed.awaitWord("MariaDB answers again");
    awaitUp();
    ProcessHandle server = killed.server();
    killed.kill9();
    assertThat(server.isAlive()).isTrue();

    ProcessHandle database;
    try (RunProcess next = RunProcess.start(folder, settings)) {
      next.awaitWord("Bursar is ready");
      assertThat(next.said()).contains("Stopping Open Liberty", "Stopping MariaDB");
      assertThat(server.isAlive()).isFalse();
      assertThat(RunProcess.get(url + "/api/v1/plans")).isEqualTo(plans);
      server = next.server();
      database = next.database();
    }
    assertThat(server.isAlive()).isFalse();
    assertThat(database.isAlive()).isFalse();
  }

  @Test
  void leavesNothingBehindWhenItIsStoppedWhileItStarts(@TempDir Path folder) throws Exception {
    for (String word : List.of("Starting MariaDB", "Starting Open Liberty")) {
      RunProcess run = RunProcess.start(folder, settings);
      run.awaitWord(word);
      run.close();
      assertThat(run.noted()).as("still running after '%s': %s", word, run.said()).isEmpty();
    }
  }

  @Test
  void endsWithItsServer(@TempDir Path folder) throws Exception {
    RunProcess run = RunProcess.start(folder, settings);
    run.awaitWord("Bursar is ready");
    ProcessHandle database = run.database();
    run.server().destroyForcibly();
    assertThat(run.awaitExit()).isEqualTo(1);
    assertThat(run.said()).contains("Bursar cannot go on", "The server has ended by itself");
    assertThat(database.isAlive()).isFalse();
  }

  @Test
  void namesArgumentsThatTheJvmDoesNotTake(@TempDir Path folder) throws Exception {
    RunProcess run =
        RunProcess.start(
            folder, Map.of("BURSAR_PORT", Integer.toString(port), "JVM_ARGS", "-Xmx2q"));
    assertThat(run.awaitExit()).isEqualTo(1);
    assertThat(run.said())
        .contains("JVM_ARGS: the JVM does not start with '-Xmx2q' (Invalid maximum heap size")
        .doesNotContain("\tat ");
  }

  @Test
  void aServerByItselfSaysWhichSettingKeepsItFromBeingReady(@TempDir Path folder)
      throws IOException {
    ServerFolder made = ServerFolder.make(folder, "wrong");
    Map<String, String> wrong = Map.of("BURSAR_DB_CONNECTIONS", "x", "BURSAR_COMMIT_LANES", "0");
    try (LibertyServer server = new LibertyServer(made, port, wrong)) {
      server.start();
      Awaitility.await()
          .atMost(PATIENCE)
          .ignoreExceptions()
          .until(() -> server.get("/health/ready").body().contains("\"name\":\"settings\""));
      assertThat(server.get("/health/ready").statusCode()).isEqualTo(503);
      assertThat(server.get("/health/ready").body())
          .contains("BURSAR_DB_CONNECTIONS: 'x' is not a number from 1 to 10000.");
      assertThat(made.errors()).contains("BURSAR_COMMIT_LANES: '0' is not a number from 1 to 64.");
    }
  }

  private void awaitUp() {
    Awaitility.await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(
            () -> RunProcess.get(url + "/health/ready").contains("\"status\":\"UP\",\"checks\""));
  }
}
