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
  private volatile boolean ready;
  private volatile boolean stopping;

  private Run(Settings settings) {
    this.settings = settings;
  }

  /** Runs until interrupted; ends with 1 after one line if it cannot start or go on. */
  public static void main(String[] arguments) {
    Run run = new Run(new Settings(System.getenv()));
    try {
      run.run();
    } catch (Refused | IOException e) {
      if (run.stopping) {
        return;
      }
      String what = run.ready ? "Bursar cannot go on." : "Bursar cannot start.";
      System.err.println("\n" + what + "\n" + e.getMessage() + "\n");
      System.exit(1);
    }
  }

  private void run() throws Refused, IOException {
    settings.checkNumbers();
    RunFolder folder = RunFolder.take(settings.data());
    settings.checkAddress();
    if (settings.bringsDatabase()) {
      settings.checkDatabase();
    }
    Thread atExit = new Thread(this::stop, "stop");
    Runtime.getRuntime().addShutdownHook(atExit);
    startDatabase(folder);
    startServer(folder);
    ready = true;
    Welcome.print(server.url(), settings.data());
    watch();
  }

  /** What was committed outlives its database, and the server finds that again by itself. */
  private void watch() throws IOException {
    while (server.isAlive()) {
      synchronized (this) {
        if (database != null && !stopping && !database.isAlive()) {
          System.out.println("MariaDB has ended by itself. Starting it again ...");
          database.restart();
          System.out.println("MariaDB answers again; nothing that was committed is lost.");
        }
      }
      pause();
    }
    if (!stopping) {
      throw new IOException(
          "The server has ended by itself; see %s. Start again; what was committed is kept."
              .formatted(server.console()));
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
      requireGoingOn();
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
      requireGoingOn();
      server = new LibertyServer(made, settings.port(), environment);
      server.start();
    }
    server.awaitReady(TO_START);
  }

  /** What is started once all has been stopped would stay when this ends. */
  private void requireGoingOn() throws IOException {
    if (stopping) {
      throw new IOException("It is being stopped.");
    }
  }

  /** The server before its database, so that requests under way are answered. */
  private void stop() {
    stopping = true;
    System.out.println("\nStopping ...");
    synchronized (this) {
      try {
        if (server != null) {
          server.close();
        }
      } finally {
        if (database != null) {
          database.close();
        }
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
