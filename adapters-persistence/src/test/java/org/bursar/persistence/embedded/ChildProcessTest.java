package org.bursar.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

  @Test
  void nothingRunsWhenItsIdCannotBeNoted(@TempDir Path folder) throws Exception {
    Path nowhere = folder.resolve("removed/child.pid");
    String mark = "600." + ProcessHandle.current().pid();
    assertThatThrownBy(() -> ChildProcess.start(new ProcessBuilder("sleep", mark), nowhere))
        .isInstanceOf(IOException.class);
    for (ProcessHandle child : ProcessHandle.current().children().toList()) {
      if (child.info().commandLine().orElse("").contains(mark)) {
        child.onExit().get(10, TimeUnit.SECONDS);
      }
    }
  }

  @Test
  void isFoundAgainByItsIdAndItsMark(@TempDir Path folder) throws Exception {
    Path pidFile = folder.resolve("child.pid");
    String mark = "700." + ProcessHandle.current().pid();
    ChildProcess child = ChildProcess.start(new ProcessBuilder("sleep", mark), pidFile);
    assertThat(ChildProcess.leftBehind(pidFile, "another")).isEmpty();
    ChildProcess found = ChildProcess.leftBehind(pidFile, mark).orElseThrow();
    found.stop(Duration.ofSeconds(10));
    assertThat(child.isAlive()).isFalse();
    assertThat(pidFile).doesNotExist();
  }
}
