package org.bursar.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {
  @Test
  void whatWasCommittedSurvivesAKill(@TempDir Path folder) throws Exception {
    try (EmbeddedMariaDb database =
        EmbeddedMariaDb.start(folder.resolve("data"), Workspace.freePort())) {
      TestSchema schema = database.newSchema("crash");
      run(schema, "CREATE TABLE t (n INT)", "INSERT INTO t VALUES (42)");

      database.kill9();
      assertThat(database.isAlive()).isFalse();
      database.restart();

      try (Connection connection = schema.connectAsOwner();
          Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("SELECT n FROM t")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getInt(1)).isEqualTo(42);
      }
    }
  }

  @Test
  void aFolderThatAKilledRunLeftHalfMadeIsMadeAnew(@TempDir Path folder) throws Exception {
    Path half = folder.resolve("data.unfinished");
    Files.createDirectories(half.resolve("mysql"));

    try (EmbeddedMariaDb database =
        EmbeddedMariaDb.start(folder.resolve("data"), Workspace.freePort())) {
      run(database.newSchema("anew"), "CREATE TABLE t (n INT)");
    }

    assertThat(half).doesNotExist();
  }

  @Test
  void aServerLeftBehindIsFoundByItsDataFolderOnly(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(data, Workspace.freePort())) {
      assertThat(EmbeddedMariaDb.leftBehind(data))
          .hasValueSatisfying(found -> assertThat(found.pid()).isEqualTo(database.pid()));
      assertThat(EmbeddedMariaDb.leftBehind(folder.resolve("other"))).isEmpty();
    }
    assertThat(EmbeddedMariaDb.leftBehind(data)).isEmpty();
  }

  @Test
  void noServerStaysWhenWaitingForItIsBrokenOff(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    Path pidFile = folder.resolve("data.pid");
    Thread starter =
        new Thread(
            () -> {
              try {
                EmbeddedMariaDb.start(data, Workspace.freePort()).close();
              } catch (IOException brokenOff) {
                // as is to be expected
              }
            });
    starter.start();
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(pidFile));
    starter.interrupt();
    starter.join();
    assertThat(EmbeddedMariaDb.leftBehind(data)).isEmpty();
  }

  private static void run(TestSchema schema, String... statements) throws SQLException {
    try (Connection connection = schema.connectAsOwner();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
