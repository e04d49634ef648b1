package org.bursar.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process this one started, with its id written to a file, so that a later run finds it again if
 * this one is killed. An id alone proves nothing, ids are reused: a process is taken for the child
 * only if its command line also holds the child's mark, a path that no other process names.
 */
public final class ChildProcess {
  private final ProcessHandle handle;
  private final Path pidFile;

  private ChildProcess(ProcessHandle handle, Path pidFile) {
    this.handle = handle;
    this.pidFile = pidFile;
  }

  /**
   * Starts {@code command} and notes its id in {@code pidFile}.
   *
   * @throws IOException if one of the two cannot be done; then nothing runs
   */
  public static ChildProcess start(ProcessBuilder command, Path pidFile) throws IOException {
    command.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    ProcessHandle handle = command.start().toHandle();
    try {
      Files.writeString(pidFile, Long.toString(handle.pid()));
    } catch (IOException e) {
      handle.destroyForcibly();
      throw e;
    }
    return new ChildProcess(handle, pidFile);
  }

  /** The child an earlier run left alive, if its id is in {@code pidFile} and it bears the mark. */
  public static Optional<ChildProcess> leftBehind(Path pidFile, String mark) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    String pid = Files.readString(pidFile).strip();
    if (!pid.matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(pid))
        .filter(found -> commandLine(found).contains(mark))
        .map(found -> new ChildProcess(found, pidFile));
  }

  /** The process id. */
  public long pid() {
    return handle.pid();
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return handle.isAlive();
  }

  /** Asks it to end, waits, and kills it only if it does not. */
  public void stop(Duration patience) {
    handle.destroy();
    if (!ended(patience)) {
      handle.destroyForcibly();
      ended(patience);
    }
    forget();
  }

  /** Kills it at once, as {@code kill -9} does; the operating system and its caches live on. */
  public void kill9() {
    handle.destroyForcibly();
    ended(Duration.ofSeconds(30));
    forget();
  }

  private boolean ended(Duration patience) {
    try {
      handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !handle.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !handle.isAlive();
    }
  }

  private void forget() {
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      pidFile.toFile().deleteOnExit();
    }
  }

  private static String commandLine(ProcessHandle process) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
    } catch (IOException e) {
      return process.info().commandLine().orElse("");
    }
  }
}
