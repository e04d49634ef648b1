package org.bursar.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
  record Holder(Credits credits) {}

  record Measured(BigDecimal quantity) {}

  record Multiplied(Factor factor) {}

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "\"12.5\", 12.5",
        "12.5, 12.5",
        "12.50, 12.5",
        "0, 0",
        "0e999999999, 0",
        "1e3, 1000",
        "0.000001, 0.000001",
        "1.0000000, 1",
        "\"9000000000\", 9000000000",
        "9000000000.000000, 9000000000",
      })
  void creditsAreReadExactly(String json, String text) {
    Holder read = Json.read(Holder.class, bytes("{\"credits\":" + json + "}"));
    assertThat(read.credits()).hasToString(text);
    assertThat(new String(Json.bytes(read), StandardCharsets.UTF_8))
        .isEqualTo("{\"credits\":\"" + text + "\"}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "\"-1\"",
        "\"+1\"",
        "\"1e3\"",
        "\"\"",
        "\" 1\"",
        "\"1,5\"",
        "\"NaN\"",
        "NaN",
        "\"Infinity\"",
        "0.0000001",
        "\"0.0000001\"",
        "9000000000.000001",
        "\"9000000001\"",
        "1e400",
        "1e-400",
        "1e999999999",
        "1e-999999999",
        "1e99999999999",
        "\"12.\"",
        "\".5\"",
        "\"0x1\"",
        "\"١\"",
        "true",
        "null",
        "[1]",
        "{\"a\":1}",
        "00",
        "01",
        "1.",
        ".5",
        "+1"
      })
  void everythingElseIsRefused(String json) {
    assertThat(refused(Holder.class, "{\"credits\":" + json + "}").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({"374, 374", "1E+3, 1000", "0.30000000000000004, 0.30000000000000004", "0.0, 0"})
  void quantitiesAreReadExactly(String json, String text) {
    Measured read = Json.read(Measured.class, bytes("{\"quantity\":" + json + "}"));
    assertThat(read.quantity().toPlainString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0.1", "1000000000000001", "1e999999999", "1e-999999999", "\"1\""})
  void quantitiesAreWithinReason(String json) {
    Problem problem = refused(Measured.class, "{\"quantity\":" + json + "}");
    assertThat(problem.more().path("field").asText()).isEqualTo("quantity");
  }

  @ParameterizedTest
  @CsvSource({"0.50, 0.5", "3, 3", "1000.0, 1000"})
  void factorsAreNumbersOrText(String number, String plain) {
    BigDecimal expected = new BigDecimal(plain);
    assertThat(factor(number)).isEqualTo(expected);
    assertThat(factor("\"" + number + "\"")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1e3\"", "\"-1\"", "-1", "\"\"", "\"many\"", "true"})
  void otherFactorsAreRefused(String json) {
    Problem problem = refused(Multiplied.class, "{\"factor\":" + json + "}");
    assertThat(problem.more().path("field").asText()).isEqualTo("factor");
  }

  private static BigDecimal factor(String json) {
    return Json.read(Multiplied.class, bytes("{\"factor\":" + json + "}")).factor().value();
  }

  private static Problem refused(Class<?> type, String body) {
    return catchThrowableOfType(Problem.Thrown.class, () -> Json.read(type, bytes(body))).problem();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
