package org.bursar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.bursar.persistence.embedded.Workspace;

/** What the figures depend on beside the code. */
final class Machine {
  private static final List<String> SETTINGS =
      List.of(
          "innodb_flush_log_at_trx_commit",
          "sync_binlog",
          "innodb_doublewrite",
          "innodb_buffer_pool_size",
          "innodb_log_file_size",
          "transaction_isolation");

  private Machine() {}

  static void describe(Rig rig, Paper paper) throws IOException, SQLException {
    paper.write(
        "- machine: %d processors (%s), %s of memory, %s %s",
        Runtime.getRuntime().availableProcessors(),
        first("/proc/cpuinfo", "model name"),
        first("/proc/meminfo", "MemTotal"),
        System.getProperty("os.name"),
        System.getProperty("os.version"));
    paper.write("- JVM of the service: %s", System.getProperty("java.vm.version"));
    paper.write("- its options: %s", options());
    StringBuilder settings = new StringBuilder();
    for (String setting : SETTINGS) {
      settings.append(", ").append(setting).append('=');
      settings.append(rig.askText("SELECT @@" + setting));
    }
    paper.write("- MariaDB %s%s", rig.askText("SELECT VERSION()"), settings);
    paper.write("- all of it on this one machine: load generator, service and database\n");
  }

  private static String options() throws IOException {
    Path file = Workspace.root().resolve("webapp/src/main/liberty/config/jvm.options");
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(line -> line.startsWith("-")).reduce((a, b) -> a + " " + b).orElse("");
    }
  }

  private static String first(String file, String name) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    }
  }
}
