package org.bursar.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {
  @ParameterizedTest
  @CsvSource({
    "BURSAR_PORT, 1",
    "BURSAR_PORT, 65535",
    "BURSAR_DB_CONNECTIONS, 16",
    "BURSAR_TIDY_SECONDS, 0",
    "BURSAR_COMMIT_LANES, 2"
  })
  void takesANumberWithinItsBounds(Setting setting, String text) {
    assertThat(setting.problem(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "BURSAR_PORT, abc, 1, 65535",
    "BURSAR_PORT, 0, 1, 65535",
    "BURSAR_PORT, 99999, 1, 65535",
    "BURSAR_PORT, 99999999999, 1, 65535",
    "BURSAR_DB_CONNECTIONS, x, 1, 10000",
    "BURSAR_DB_CONNECTIONS, -1, 1, 10000",
    "BURSAR_TIDY_SECONDS, 5s, 0, 86400",
    "BURSAR_COMMIT_LANES, 0, 1, 64"
  })
  void namesItselfAndItsBoundsOtherwise(Setting setting, String text, int least, int most) {
    assertThat(setting.problem(text))
        .contains("%s: '%s' is not a number from %d to %d.".formatted(setting, text, least, most));
  }
}
