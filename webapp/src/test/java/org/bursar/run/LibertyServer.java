package org.bursar.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bursar.persistence.embedded.ChildProcess;

/**
 * One Open Liberty server as a child process, on the loopback interface unless told otherwise.
 * Several may run at once, on one database or on several: each has its own folder and port.
 */
public final class LibertyServer implements AutoCloseable {
  private static final Duration TO_STOP = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final ServerFolder folder;
  private final int port;
  private final Map<String, String> environment;
  private ChildProcess process;

  /**
   * A server not yet started.
   *
   * @param folder a folder of its own
   * @param port the HTTP port, free at the time of {@link #start()}
   * @param environment settings such as {@code BURSAR_DB_URL}
   */
  public LibertyServer(ServerFolder folder, int port, Map<String, String> environment) {
    this.folder = folder;
    this.port = port;
    this.environment = new LinkedHashMap<>(environment);
    this.environment.putIfAbsent("BURSAR_HOST", "127.0.0.1");
    this.environment.put("BURSAR_PORT", Integer.toString(port));
    this.environment.put("WLP_USER_DIR", folder.userDir().toString());
  }

  /** The server that a killed run left alive in {@code folder}, if any. */
  public static Optional<ChildProcess> leftBehind(ServerFolder folder) throws IOException {
    return ChildProcess.leftBehind(folder.pidFile(), ServerFolder.install().toString());
  }

  /** Starts the process; returns at once. Again after {@link #kill9()} or {@link #close()}. */
  public void start() throws IOException {
    Files.createDirectories(folder.file("logs"));
    ProcessBuilder command =
        new ProcessBuilder(
                ServerFolder.install().resolve("bin/server").toString(), "run", folder.name())
            .redirectErrorStream(true)
            .redirectOutput(console().toFile());
    command.environment().putIfAbsent("JAVA_HOME", System.getProperty("java.home"));
    command.environment().putAll(environment);
    process = ChildProcess.start(command, folder.pidFile());
  }

  /**
   * Waits until the server says that it is ready.
   *
   * @throws IOException when the process ends or the time is over; the message tells the last
   *     errors
   */
  public void awaitReady(Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    String answer = "";
    while (process.isAlive() && System.nanoTime() < end && !folder.hasRefusedApplication()) {
      try {
        HttpResponse<String> response = get("/health/ready");
        if (response.statusCode() == 200) {
          return;
        }
        answer = response.body();
      } catch (IOException e) {
        answer = "";
      }
      pause();
    }
    throw new IOException(
        (process.isAlive() ? "The server is not ready: " + answer : ended())
            + folder.errors().stream().reduce("", (all, line) -> all + "\n  " + line)
            + "\nIts log: "
            + folder.file("logs/messages.log"));
  }

  /** A JVM that does not take its arguments ends before the server can log anything. */
  private String ended() {
    String refusal = folder.refusalOfJvm();
    if (refusal.isEmpty()) {
      return "The server has ended.";
    }
    String given = environment.getOrDefault("JVM_ARGS", System.getenv("JVM_ARGS"));
    return "JVM_ARGS: the JVM does not start with '%s' (%s).".formatted(given, refusal);
  }

  /** Asks a path of the server. */
  public HttpResponse<String> get(String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(20)).build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while asking " + path, e);
    }
  }

  /** The server's address without a path. */
  public String url() {
    String host = environment.get("BURSAR_HOST");
    if (host.equals("*") || host.equals("0.0.0.0")) {
      return "http://127.0.0.1:" + port;
    }
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  /** The server's process id. */
  public long pid() {
    return process.pid();
  }

  /** Whether the process runs. */
  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** What the process printed. */
  public Path console() {
    return folder.file("logs/console.log");
  }

  /**
   * Kills the process at once: nothing of it runs any more. What it wrote is with the operating
   * system and stays; a power cut would lose what was not yet on the disk too.
   */
  public void kill9() {
    process.kill9();
  }

  /** Stops the server in an orderly way: requests under way are answered first. */
  @Override
  public void close() {
    if (process != null) {
      process.stop(TO_STOP);
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the server started", e);
    }
  }
}
