package org.bursar.crash;

import java.math.BigDecimal;

/**
 * What something does to a customer's credits, in mills: thousandths of a credit.
 *
 * @param available signed effect on available credits
 * @param held signed effect on held credits
 */
record Move(long available, long held) {
  static final Move NONE = new Move(0, 0);

  /** The effect that texts of the interface tell. */
  static Move of(String available, String held) {
    return new Move(mills(available), mills(held));
  }

  Move plus(Move other) {
    return new Move(available + other.available, held + other.held);
  }

  /** Mills as the interface writes credits. */
  static String text(long mills) {
    return mills == 0 ? "0" : BigDecimal.valueOf(mills, 3).stripTrailingZeros().toPlainString();
  }

  static long mills(String credits) {
    return new BigDecimal(credits).movePointRight(3).longValueExact();
  }
}
