package org.bursar.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTest {

  /**
   * By hand from the meter. 374 / 750 x 0.37 = 0.184506..., 44 / 640 x 1.13 = 0.0776875, with the
   * base 0.275194...; 750 and 640 tokens cost 1.513 exactly; 14,050 / 750 x 0.37 = 6.931333...,
   * 1,000 / 640 x 1.13 = 1.765625, with the base 8.709958...
   */
  @ParameterizedTest
  @CsvSource({
    "0, 0, PRO, 50",
    "100, 0, STANDARD, 63",
    "374, 44, STANDARD, 276",
    "374, 44, MINI, 97",
    "374, 44, PRO, 757",
    "750, 640, STANDARD, 1513",
    "750, 640, MINI, 530",
    "750, 640, PRO, 4161",
    "14050, 1000, PRO, 23953"
  })
  void followsTheMeter(int inputTokens, int outputTokens, Model model, long mills) {
    assertThat(Price.of(inputTokens, outputTokens, model)).isEqualTo(mills);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "50, 0.05", "1000, 1", "10000, 10", "1513, 1.513", "23950, 23.95"})
  void amountsAreWrittenWithoutExponentOrTrailingZeros(long mills, String text) {
    assertThat(Price.text(mills)).isEqualTo(text);
  }
}
