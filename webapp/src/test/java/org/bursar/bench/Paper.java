package org.bursar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Where results go: to whoever watches, and line by line into a file. */
final class Paper {
  private final Path file;

  Paper(Path file) {
    this.file = file;
  }

  /** A line of the results. */
  void write(String format, Object... arguments) throws IOException {
    String line = String.format(Locale.ROOT, format, arguments);
    System.out.println(line);
    Files.writeString(
        file,
        line + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** A line for whoever watches only. */
  static void say(String format, Object... arguments) {
    System.out.println(String.format(Locale.ROOT, format, arguments));
  }
}
