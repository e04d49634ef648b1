package org.bursar.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One MariaDB server on the loopback interface, with durable settings. Its users may do as they
 * like in schemas whose names begin with {@code bursar} and nowhere else; no other account can log
 * in over TCP. Killing it loses nothing that was committed: {@link #restart()} recovers.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final AtomicInteger NEXT_SCHEMA = new AtomicInteger();

  private final Path dataDir;
  private final int port;
  private final Accounts accounts = Accounts.withRandomPasswords();
  private ChildProcess process;

  private EmbeddedMariaDb(Path dataDir, int port) {
    this.dataDir = dataDir;
    this.port = port;
  }

  /**
   * Starts a server on {@code dataDir}, made first if it is not there, and waits until it answers.
   * A server that a killed run left on the same folder must have been stopped before.
   */
  public static EmbeddedMariaDb start(Path dataDir, int port) throws IOException {
    EmbeddedMariaDb database = new EmbeddedMariaDb(dataDir.toAbsolutePath().normalize(), port);
    database.restart();
    return database;
  }

  /** The server that all tests of this JVM share. It ends with the JVM and leaves nothing. */
  public static EmbeddedMariaDb shared() {
    return SharedMariaDb.INSTANCE;
  }

  /** The server that a killed run left alive on {@code dataDir}, if any. */
  public static Optional<ChildProcess> leftBehind(Path dataDir) throws IOException {
    Path folder = dataDir.toAbsolutePath().normalize();
    return ChildProcess.leftBehind(pidFile(folder), "--datadir=" + folder);
  }

  /**
   * Starts the server again on the same folder, port and users.
   *
   * @throws IOException if it does not answer; then it does not run either
   */
  public void restart() throws IOException {
    MariaDbBinaries.home();
    if (!Files.exists(dataDir.resolve("mysql"))) {
      MariaDbBinaries.install(dataDir);
    }
    Path grants = accounts.writeTo(dataDir);
    try {
      ProcessBuilder command = new ProcessBuilder(command(grants)).redirectErrorStream(true);
      command.redirectOutput(log().toFile());
      process = ChildProcess.start(command, pidFile(dataDir));
      if (!answers()) {
        throw new IOException("MariaDB does not start; see " + log());
      }
    } finally {
      Files.deleteIfExists(grants);
    }
  }

  /** Makes an empty schema, {@code bursar_} and the given word and a number. */
  public TestSchema newSchema(String word) {
    TestSchema schema = schema("bursar_%s_%d".formatted(word, NEXT_SCHEMA.incrementAndGet()));
    try (Connection connection = schema("bursar").connectAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE OR REPLACE DATABASE `" + schema.name() + "`");
    } catch (SQLException e) {
      throw new IllegalStateException("No schema " + schema.name(), e);
    }
    return schema;
  }

  /** The schema of that name, which must exist; {@code bursar} always does. */
  public TestSchema schema(String name) {
    String url = "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, name);
    return new TestSchema(url, name, accounts.service(), accounts.owner());
  }

  /** The process id of the server. */
  public long pid() {
    return process.pid();
  }

  /** Kills the server at once; unlike a power cut, this keeps what it wrote but did not sync. */
  public void kill9() {
    process.kill9();
  }

  /** Whether the server runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Stops the server in an orderly way. */
  @Override
  public void close() {
    process.stop(PATIENCE);
  }

  private List<String> command(Path grants) throws IOException {
    Path home = MariaDbBinaries.home();
    return List.of(
        home.resolve("bin/mariadbd").toString(),
        "--no-defaults",
        "--datadir=" + dataDir,
        "--basedir=" + home,
        "--lc-messages-dir=" + home.resolve("share"),
        "--user=" + System.getProperty("user.name"),
        "--bind-address=127.0.0.1",
        "--port=" + port,
        "--socket=mariadbd.sock",
        "--init-file=" + grants,
        "--skip-name-resolve",
        "--skip-ssl", // making a key for the loopback interface would take seconds
        "--character-set-server=utf8mb4",
        "--default-time-zone=+00:00",
        "--innodb-buffer-pool-size=1G", // taken only as it fills
        "--innodb-log-file-size=1G",
        "--innodb-flush-log-at-trx-commit=1",
        "--innodb-doublewrite=ON",
        "--sync-binlog=1");
  }

  /** Whether it answers in time. If not, whyever, it is killed: nobody else knows of it yet. */
  private boolean answers() throws IOException {
    boolean answers = false;
    try {
      answers = awaitAnswer();
    } finally {
      if (!answers) {
        process.kill9();
      }
    }
    return answers;
  }

  private boolean awaitAnswer() throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      try (Connection answered = schema("bursar").connectAsOwner()) {
        if (answered.isValid(1)) {
          return true;
        }
      } catch (SQLException e) {
        pause();
      }
    }
    return false;
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while MariaDB started", e);
    }
  }

  private Path log() {
    return dataDir.resolveSibling(dataDir.getFileName() + ".log");
  }

  private static Path pidFile(Path dataDir) {
    return dataDir.resolveSibling(dataDir.getFileName() + ".pid");
  }
}
