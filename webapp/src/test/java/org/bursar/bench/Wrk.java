package org.bursar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load generator wrk (Debian package {@code wrk}), driven by a script of ours. */
final class Wrk {
  private static final Pattern OUTCOME =
      Pattern.compile("BURSAR ok=(\\d+) bad=(\\d+) micros=(\\d+) p50=([\\d.]+) p99=([\\d.]+)");

  private final String url;
  private final Path script;
  private final String key;

  Wrk(String url, Path script, String key) {
    this.url = url;
    this.script = script;
    this.key = key;
  }

  /** What wrk has counted; latencies in milliseconds. */
  record Outcome(long ok, long bad, double seconds, double p50, double p99) {}

  /** Sends for some seconds; {@code customers} of 1 is one hot wallet. */
  Outcome run(String work, int connections, int seconds, int customers)
      throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "wrk",
            "-t1",
            "-c" + connections,
            "-d" + seconds + "s",
            "--timeout",
            "30s",
            "-s",
            script.toString(),
            url);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("WORK", work);
    environment.put("KEY", key);
    environment.put("CUSTOMERS", Integer.toString(customers));
    environment.put("RUN", Long.toString(System.nanoTime(), 36));
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return outcome(output);
  }

  private static Outcome outcome(String output) throws IOException {
    Matcher found = OUTCOME.matcher(output);
    if (!found.find()) {
      throw new IOException("wrk has said nothing that can be used:\n" + output);
    }
    return new Outcome(
        Long.parseLong(found.group(1)),
        Long.parseLong(found.group(2)),
        Double.parseDouble(found.group(3)) / 1e6,
        Double.parseDouble(found.group(4)) / 1e3,
        Double.parseDouble(found.group(5)) / 1e3);
  }

  /** The command that a reader could type. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "wrk -t1 -c<n> -s %s %s", script.getFileName(), url);
  }
}
