package org.bursar.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bursar.persistence.embedded.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong setting is refused in one line that begins with its name. */
class SettingsTest {
  @ParameterizedTest
  @CsvSource({
    "BURSAR_PORT, abc",
    "BURSAR_PORT, 99999",
    "BURSAR_DB_CONNECTIONS, x",
    "BURSAR_TIDY_SECONDS, often",
    "BURSAR_COMMIT_LANES, 0"
  })
  void aNumberThatIsNoneIsNamed(String name, String value) {
    assertRefused(name, settings(name, value)::checkNumbers);
  }

  @ParameterizedTest
  @CsvSource({"192.0.2.1", "nowhere.invalid"})
  void anAddressOfAnotherMachineIsNamed(String host) {
    assertRefused("BURSAR_HOST", settings("BURSAR_HOST", host)::checkAddress);
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1", "localhost", "*", "0.0.0.0", "''"})
  void anAddressOfThisMachineIsNot(String host) {
    Map<String, String> given =
        Map.of("BURSAR_HOST", host, "BURSAR_PORT", Integer.toString(Workspace.freePort()));
    assertThatCode(new Settings(given)::checkAddress).doesNotThrowAnyException();
  }

  @Test
  void aPortThatIsTakenIsNamed() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(other.getLocalPort());
      assertRefused("BURSAR_PORT", settings("BURSAR_PORT", port)::checkAddress);
    }
  }

  @ParameterizedTest
  @CsvSource({"nonsense", "jdbc:mariadb://127.0.0.1:1/bursar"})
  void aDatabaseThatIsNoneIsNamed(String url) {
    assertRefused("BURSAR_DB_URL", settings("BURSAR_DB_URL", url)::checkDatabase);
  }

  @ParameterizedTest
  @CsvSource({"/proc/none", "/proc/self", "/proc/version"})
  void aFolderThatCannotBeWrittenIsNamed(Path folder) {
    assertRefused("BURSAR_DATA", () -> RunFolder.take(folder));
  }

  private static Settings settings(String name, String value) {
    return new Settings(Map.of(name, value));
  }

  private static void assertRefused(String name, ThrowingCallable check) {
    assertThatThrownBy(check)
        .isInstanceOf(Refused.class)
        .satisfies(e -> assertThat(e.getMessage()).startsWith(name + ": ").doesNotContain("\n"));
  }
}
