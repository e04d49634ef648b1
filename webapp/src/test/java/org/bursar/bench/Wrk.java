package org.bursar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk (Debian package {@code wrk}), driven by a script of ours. */
final class Wrk {
  private static final Pattern OUTCOME =
      Pattern.compile(
          "BURSAR done=(\\d+) bad=(\\d+) micros=(\\d+) p50=([\\d.]+) p95=([\\d.]+) p99=([\\d.]+)");

  private final String url;
  private final Path script;
  private final String key;

  Wrk(String url, Path script, String key) {
    this.url = url;
    this.script = script;
    this.key = key;
  }

  /**
   * Some work over HTTP.
   *
   * @param work as the script calls it
   * @param prefix the customers' ids without their numbers
   * @param customers among how many; 1 is one hot wallet
   */
  Load load(String name, String work, String prefix, int customers) {
    return new Load() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Count run(int connections, int seconds) throws IOException, InterruptedException {
        ProcessBuilder command = command(connections, seconds);
        command
            .environment()
            .putAll(
                Map.of(
                    "WORK", work,
                    "KEY", key,
                    "PREFIX", prefix,
                    "CUSTOMERS", Integer.toString(customers),
                    "RUN", Long.toString(System.nanoTime(), 36)));
        return outcome(command);
      }
    };
  }

  private ProcessBuilder command(int connections, int seconds) {
    return new ProcessBuilder(
            List.of(
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "30s",
                "-s",
                script.toString(),
                url))
        .redirectErrorStream(true);
  }

  private static Load.Count outcome(ProcessBuilder command)
      throws IOException, InterruptedException {
    Process process = command.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Matcher found = OUTCOME.matcher(output);
    if (!found.find()) {
      throw new IOException("wrk has said nothing that can be used:\n" + output);
    }
    return new Load.Count(
        Long.parseLong(found.group(1)),
        Long.parseLong(found.group(2)),
        Double.parseDouble(found.group(3)) / 1e6,
        new Load.Latency(millis(found.group(4)), millis(found.group(5)), millis(found.group(6))));
  }

  private static double millis(String micros) {
    return Double.parseDouble(micros) / 1e3;
  }

  /**
   * Whether wrk is on this machine.
   *
   * @throws IllegalStateException saying how to get it
   */
  static void demand() {
    try {
      new ProcessBuilder("wrk", "-v").redirectErrorStream(true).start().getInputStream().close();
    } catch (IOException e) {
      throw new IllegalStateException(
          "The benchmark sends with wrk, which is not here: apt-get install wrk", e);
    }
  }
}
