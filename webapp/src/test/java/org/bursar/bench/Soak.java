package org.bursar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Charges without a pause until the ledger is long: what one costs at the beginning and at the end,
 * and what the service still has in memory after each minute.
 */
record Soak(Rig rig, Options options, Paper paper) {
  private static final int MINUTE = 60;
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  void measure(Work work) throws Exception {
    paper.write(
        "\n## Soak\n\nCharges of 64 callers on %,d wallets, all the time\n", work.customers());
    paper.write(
        "| minute | entries | per second | p99 ms | service µs | database µs | both µs | heap MB |"
            + " service RSS MB | bad |\n|---|---|---|---|---|---|---|---|---|---|");
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(options.minutes());
    List<Sample> samples = new ArrayList<>();
    while (System.nanoTime() < end || rig.entries() < options.entries()) {
      samples.add(rig.measure(work.charges(), 64, MINUTE));
      row(samples.size(), samples.get(samples.size() - 1));
    }
    double first = cost(samples.subList(0, Math.min(3, samples.size())));
    double last = cost(samples.subList(Math.max(0, samples.size() - 3), samples.size()));
    paper.write(
        "\nCost of a charge, last three minutes to first three: %.2f (wanted: ≤ 1.15)",
        last / first);
  }

  private static double cost(List<Sample> samples) {
    return samples.stream().mapToDouble(Sample::cost).average().orElseThrow();
  }

  private void row(int minute, Sample sample) throws Exception {
    paper.write(
        "| %d | %,d | %,.0f | %.1f | %.0f | %.0f | %.0f | %d | %d | %d |",
        minute,
        rig.entries(),
        sample.perSecond(),
        sample.latency().p99(),
        sample.server(),
        sample.database(),
        sample.cost(),
        liveHeap(),
        resident(),
        sample.bad());
  }

  /** Megabytes of the heap that are in use right after a full collection. */
  private long liveHeap() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher used = USED.matcher(jcmd("GC.heap_info"));
    long kilobytes = 0;
    // Young and old; what follows is metaspace.
    for (int i = 0; i < 2 && used.find(); i++) {
      kilobytes += Long.parseLong(used.group(1));
    }
    return kilobytes / 1024;
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    Path tool = Path.of(System.getProperty("java.home"), "bin/jcmd");
    Process process =
        new ProcessBuilder(tool.toString(), Long.toString(rig.serverPid()), command).start();
    String output = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return output;
  }

  private long resident() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + rig.serverPid() + "/status"))) {
      String line = lines.filter(text -> text.startsWith("VmRSS:")).findFirst().orElseThrow();
      return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
  }
}
