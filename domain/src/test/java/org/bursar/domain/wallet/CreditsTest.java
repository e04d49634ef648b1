package org.bursar.domain.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.bursar.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "12.5, 12500000, 12.5",
    "12.500, 12500000, 12.5",
    "0.000001, 1, 0.000001",
    "450, 450000000, 450",
    "100.010, 100010000, 100.01",
    "9000000000, 9000000000000000, 9000000000",
    "8999999999.999999, 8999999999999999, 8999999999.999999",
  })
  void plainDecimalsAreRead(String text, long micros, String canonical) {
    assertThat(Credits.parse(text)).isEqualTo(new Credits(micros)).hasToString(canonical);
    assertThat(Credits.of(new BigDecimal(text))).isEqualTo(new Credits(micros));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "-0.5",
        "+1",
        "1e3",
        "1E3",
        ".5",
        "5.",
        "1,5",
        "1_000",
        " 1",
        "1 ",
        "0x10",
        "NaN",
        "Infinity",
        "one",
        "0.0000001",
        "1.2345678",
        "9000000000.000001",
        "9000000001",
        "99999999999",
        "1.2.3",
        "\u0663",
        "1\n",
        "null"
      })
  void everythingElseIsRefused(String text) {
    assertThatThrownBy(() -> Credits.parse(text))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("credits: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "-1E-9",
        "1E-7",
        "9000000000.000001",
        "1E+10",
        "1E+999999999",
        "1E-999999999"
      })
  void numbersOutOfRangeAreRefused(String number) {
    assertThatThrownBy(() -> Credits.of(new BigDecimal(number)))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("credits: ");
  }

  @Test
  void whatIsWrittenReadsBack() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      long bound = i % 2 == 0 ? 10_000_000 : Credits.MAX.micros() + 1;
      Credits credits = new Credits(random.nextLong(bound));
      assertThat(Credits.parse(credits.toString())).isEqualTo(credits);
      assertThat(credits.toString()).isEqualTo(plain(credits));
    }
  }

  private static String plain(Credits credits) {
    BigDecimal value = BigDecimal.valueOf(credits.micros(), 6);
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @CsvSource({"-1, -0.000001", "-1500000, -1.5", "-2000000, -2", "-9000000, -9"})
  void differencesCanBeNegative(long micros, String text) {
    assertThat(new Credits(micros)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "750, 1296000, 2592000, 375",
    "750, 0, 2592000, 0",
    "1, 1, 3, 0.333333",
    "1, 2, 3, 0.666667",
    "0.000001, 1, 2, 0.000001",
    "0.000001, 1, 3, 0",
    "9000000000, 31622399, 31622400, 8999999715.391621",
  })
  void sharesAreRoundedHalfUpToAMillionth(String amount, long part, long whole, String share) {
    assertThat(Credits.parse(amount).times(part, whole)).hasToString(share);
  }
}
