package org.bursar.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  private static Options read(String name, String value) throws CannotReplay {
    Properties properties = new Properties();
    properties.setProperty(name, value);
    return Options.of(properties, Map.of());
  }

  @Test
  void withoutAnyTheDemoIsReplayed() throws CannotReplay {
    Options options = Options.of(new Properties(), Map.of());

    assertThat(options)
        .isEqualTo(
            new Options(
                URI.create("http://127.0.0.1:9080"),
                "bsk_test_alno_demo",
                200,
                20,
                16,
                1,
                new Pace(0)));
  }

  @Test
  void aPropertyComesBeforeAVariable() throws CannotReplay {
    Properties properties = new Properties();
    properties.setProperty("replay.customers", "7");
    Map<String, String> variables =
        Map.of("BURSAR_REPLAY_CUSTOMERS", "8", "BURSAR_REPLAY_PACE", "real", "BURSAR_PORT", "9191");
    Options options = Options.of(properties, variables);

    assertThat(options.customers()).isEqualTo(7);
    assertThat(options.pace()).isEqualTo(new Pace(1));
    assertThat(options.url()).isEqualTo(URI.create("http://127.0.0.1:9191"));
  }

  @ParameterizedTest
  @CsvSource({
    "replay.url, localhost:9080, url",
    "replay.url, http://localhost:9080/api, url",
    "replay.url, http://localhost:99999999999, url",
    "replay.url, http://localhost:65536, url",
    "replay.url, ftp://localhost, url",
    "replay.url, http://, url",
    "replay.key, bsk_live_alno_secret, key",
    "replay.customers, 0, customers",
    "replay.customers, many, customers",
    "replay.connections, 0, connections",
    "replay.connections, 513, connections",
    "replay.batch, 1001, batch",
    "replay.poor, -1, poor",
    "replay.pace, fast, pace",
    "replay.pace, 0, pace",
    "replay.custmers, 7, replay.custmers"
  })
  void whatCannotBeIsRefusedByName(String name, String value, String named) {
    assertThatThrownBy(() -> read(name, value))
        .isInstanceOf(CannotReplay.class)
        .hasMessageContaining(named)
        .hasMessageNotContaining("\n");
  }

  @Test
  void paceSaysWhenARowIsDue() throws CannotReplay {
    Duration minute = Duration.ofMinutes(1);

    assertThat(read("replay.pace", "real").pace().due(minute)).isEqualTo(minute);
    assertThat(read("replay.pace", "60").pace().due(minute)).isEqualTo(Duration.ofSeconds(1));
    assertThat(read("replay.pace", "max").pace().due(minute)).isZero();
  }
}
