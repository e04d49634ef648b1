package org.bursar.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A run in a JVM of its own, as Maven has it, and what it says. */
final class RunProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final Path data;
  private final Path said;
  private final Process process;

  private RunProcess(Path data, Path said, Process process) {
    this.data = data;
    this.said = said;
    this.process = process;
  }

  static RunProcess start(Path folder, Map<String, String> settings) throws IOException {
    Path said = Files.createTempFile(folder, "run", ".log");
    Path data = folder.resolve("data");
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    command.environment().keySet().removeIf(name -> name.startsWith("BURSAR_"));
    command.environment().put("BURSAR_DATA", data.toString());
    command.environment().putAll(settings);
    return new RunProcess(data, said, command.start());
  }

  /** Waits until the run has said this. */
  void awaitWord(String word) throws IOException {
    Awaitility.await(word)
        .atMost(PATIENCE)
        .until(() -> said().contains(word) || !process.isAlive() && !said().contains(word));
    if (!said().contains(word)) {
      throw new AssertionError("It ended without having said '" + word + "': " + said());
    }
  }

  /** Waits for the end. */
  int awaitExit() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("It does not end: " + said());
    }
    return process.exitValue();
  }

  String said() throws IOException {
    return Files.readString(said);
  }

  /** The run's MariaDB. */
  ProcessHandle database() throws IOException {
    return noted("mariadb.pid");
  }

  /** The run's Open Liberty. */
  ProcessHandle server() throws IOException {
    return noted("liberty/bursar.pid");
  }

  /** The notes of what it has started and not stopped. */
  List<Path> noted() {
    return Stream.of("mariadb.pid", "liberty/bursar.pid")
        .map(data::resolve)
        .filter(Files::exists)
        .toList();
  }

  private ProcessHandle noted(String file) throws IOException {
    long pid = Long.parseLong(Files.readString(data.resolve(file)).strip());
    return ProcessHandle.of(pid).orElseThrow();
  }

  /** Kills the run alone; what it has started lives on. */
  void kill9() throws IOException, InterruptedException {
    process.destroyForcibly();
    awaitExit();
  }

  /** Asks it to stop, as Ctrl-C does. */
  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      awaitExit();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static String get(String url) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", "Bearer bsk_test_alno_demo")
            .timeout(Duration.ofSeconds(30))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
