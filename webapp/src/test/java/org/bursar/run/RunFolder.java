package org.bursar.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.bursar.persistence.embedded.ChildProcess;
import org.bursar.persistence.embedded.EmbeddedMariaDb;

/**
 * The folder of one run, held by one run at a time. The hold is a lock of the operating system, so
 * it ends with its holder, however that ends; what a killed holder left running is stopped by the
 * next.
 */
final class RunFolder implements AutoCloseable {
  private static final Duration TO_STOP = Duration.ofSeconds(30);

  private final Path path;
  private final FileChannel channel;

  private RunFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Takes the folder, makes it if needed, and stops what a killed run left there. */
  static RunFolder take(Path path) throws Refused, IOException {
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new Refused("BURSAR_DATA: " + path + " cannot be made. Name a folder you may write.");
    }
    Path holder = path.resolve("run.pid");
    FileChannel channel = open(holder);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      String pid = Files.readString(holder).strip();
      channel.close();
      throw new Refused(
          "BURSAR_DATA: already running, process %s uses %s. ".formatted(pid, path)
              + "Stop it, or set BURSAR_DATA and BURSAR_PORT for a second run.");
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(own().getBytes(StandardCharsets.UTF_8)), 0);
    RunFolder taken = new RunFolder(path, channel);
    taken.stopLeftovers();
    return taken;
  }

  private static FileChannel open(Path holder) throws Refused {
    try {
      return FileChannel.open(
          holder, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new Refused(
          "BURSAR_DATA: nothing can be written to %s. Name a folder you may write."
              .formatted(holder.getParent()));
    }
  }

  /** The folder of the database's files. */
  Path database() {
    return path.resolve("mariadb");
  }

  /** Liberty's user directory for this run. */
  Path userDir() {
    return path.resolve("liberty");
  }

  /** The run's server, as a folder that may or may not exist yet. */
  ServerFolder server() {
    return new ServerFolder(userDir(), "bursar");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private void stopLeftovers() throws IOException {
    stop("Open Liberty", LibertyServer.leftBehind(server()));
    stop("MariaDB", EmbeddedMariaDb.leftBehind(database()));
  }

  private static void stop(String what, Optional<ChildProcess> leftBehind) {
    leftBehind.ifPresent(
        process -> {
          System.out.printf(
              "Stopping %s (process %d), left behind by a run that was killed.%n",
              what, process.pid());
          process.stop(TO_STOP);
        });
  }

  private static String own() {
    return Long.toString(ProcessHandle.current().pid());
  }
}
