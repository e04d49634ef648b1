package org.bursar.run;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.Workspace;

/**
 * {@code mvn -Prun}: the whole service on this machine with its demo tenants, until it is
 * interrupted. Without {@code BURSAR_DB_URL} it brings its own MariaDB, whose data stays for the
 * next run.
 */
public final class Run {
  private static final Duration TO_START = Duration.ofMinutes(10);

  private final Settings settings;
  private EmbeddedMariaDb database;
  private LibertyServer server;
  private volatile boolean stopping;

  private Run(Settings settings) {
    this.settings = settings;
  }

  /** Runs until interrupted; ends with 1 after one line if it cannot start. */
  public static void main(String[] arguments) {
    Run run = new Run(new Settings(System.getenv()));
    try {
      run.run();
    } catch (Refused | IOException e) {
      if (run.stopping) {
        return;
      }
      System.err.println("\nBursar cannot start.\n" + e.getMessage() + "\n");
      System.exit(1);
    }
  }

  private void run() throws Refused, IOException {
    settings.port();
    RunFolder folder = RunFolder.take(settings.data());
    settings.checkPort();
    if (settings.bringsDatabase()) {
      settings.checkDatabase();
    }
    Thread atExit = new Thread(this::stop, "stop");
    Runtime.getRuntime().addShutdownHook(atExit);
    startDatabase(folder);
    startServer(folder);
    Welcome.print(server.url(), settings.data());
    while (server.isAlive()) {
      pause();
    }
    if (!stopping) {
      throw new IOException("The server ended by itself; see " + server.console());
    }
  }

  private void startDatabase(RunFolder folder) throws Refused, IOException {
    if (settings.bringsDatabase()) {
      return;
    }
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!machine.equals("Linux amd64")) {
      throw new Refused(
          "BURSAR_DB_URL: set it; the MariaDB that comes along is for Linux on x86-64 only.");
    }
    System.out.println("Starting MariaDB ...");
    synchronized (this) {
      database = EmbeddedMariaDb.start(folder.database(), Workspace.freePort());
    }
  }

  private void startServer(RunFolder folder) throws Refused, IOException {
    Map<String, String> environment = new LinkedHashMap<>();
    if (database != null) {
      environment.putAll(database.schema("bursar").environment());
    }
    environment.put("BURSAR_HOST", settings.host());
    environment.put("BURSAR_DEMO", "true");
    System.out.println("Starting Open Liberty ...");
    ServerFolder made = ServerFolder.make(folder.userDir(), "bursar");
    synchronized (this) {
      server = new LibertyServer(made, settings.port(), environment);
      server.start();
    }
    server.awaitReady(TO_START);
  }

  /** The server before its database, so that requests under way are answered. */
  private void stop() {
    stopping = true;
    System.out.println("\nStopping ...");
    synchronized (this) {
      if (server != null) {
        server.close();
      }
      if (database != null) {
        database.close();
      }
    }
    System.out.println("Stopped.");
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
