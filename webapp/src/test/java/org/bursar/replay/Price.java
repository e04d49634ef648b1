package org.bursar.replay;

import java.math.BigDecimal;

/**
 * The price list of the replay, twice: as the meter that the service is given, and as arithmetic of
 * its own in whole numbers. All amounts are mills: thousandths of a credit, the meter's scale.
 *
 * <p>The divisors 750 and 640 make most prices end beyond the third digit, so nearly every one is
 * rounded up.
 */
final class Price {
  /** The meter's code. */
  static final String METER = "replay-chat";

  /** The meter, as the interface takes it. */
  static final String METER_JSON =
      """
      {"base":"0.013","minimum":"0.05","scale":3,
       "rates":[{"quantity":"inputTokens","per":"750","credits":"0.37"},
                {"quantity":"outputTokens","per":"640","credits":"1.13"}],
       "multipliers":[{"attribute":"model","values":{"mini":"0.35","pro":"2.75"},"otherwise":"1"}]}
      """;

  private static final long MINIMUM = 50;

  private Price() {}

  /**
   * What a generation costs, in mills.
   *
   * <p>In 4,800,000ths of a credit, the smallest unit that holds all three parts whole: the base is
   * 62,400, an input token 0.37 / 750 = 2,368, an output token 1.13 / 640 = 8,475. A mill is 4,800
   * of them, and the factor's percent makes it 480,000.
   */
  static long of(int inputTokens, int outputTokens, Model model) {
    long parts = 62_400 + 2_368L * inputTokens + 8_475L * outputTokens;
    long mills = -Math.floorDiv(-parts * model.percent, 480_000L);
    return Math.max(MINIMUM, mills);
  }

  /** An amount as the interface writes it: no exponent, no trailing zeros. */
  static String text(long mills) {
    return BigDecimal.valueOf(mills, 3).stripTrailingZeros().toPlainString();
  }
}
