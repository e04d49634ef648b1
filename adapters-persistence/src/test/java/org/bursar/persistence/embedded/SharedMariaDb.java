package org.bursar.persistence.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one server per test JVM: started when first asked for, gone with its data at the end. Its
 * folder is named after the JVM, so that the next one can clear up after a JVM that was killed.
 */
final class SharedMariaDb {
  private static final String PREFIX = "mariadb-of-";

  static final EmbeddedMariaDb INSTANCE = start();

  private SharedMariaDb() {}

  private static EmbeddedMariaDb start() {
    try {
      Path parent = Files.createDirectories(Path.of("target").toAbsolutePath());
      clearUp(parent);
      Path folder = Files.createDirectory(parent.resolve(PREFIX + ProcessHandle.current().pid()));
      EmbeddedMariaDb database = EmbeddedMariaDb.start(data(folder), Workspace.freePort());
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(database, folder)));
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clearUp(Path parent) throws IOException {
    List<Path> folders;
    try (Stream<Path> all = Files.list(parent)) {
      folders = all.filter(SharedMariaDb::isOfDeadJvm).toList();
    }
    for (Path folder : folders) {
      Optional<ChildProcess> leftBehind = EmbeddedMariaDb.leftBehind(data(folder));
      leftBehind.ifPresent(ChildProcess::kill9);
      Workspace.delete(folder);
    }
  }

  private static boolean isOfDeadJvm(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches(PREFIX + "\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(name.substring(PREFIX.length()))).isEmpty();
  }

  private static Path data(Path folder) {
    return folder.resolve("data");
  }

  private static void end(EmbeddedMariaDb database, Path folder) {
    database.kill9();
    try {
      Workspace.delete(folder);
    } catch (IOException e) {
      System.err.println("Left behind: " + folder + " (" + e.getMessage() + ")");
    }
  }
}
