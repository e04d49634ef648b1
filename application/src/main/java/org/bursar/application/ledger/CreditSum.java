package org.bursar.application.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.bursar.domain.wallet.Credits;

/**
 * A sum over any number of charges: more than any wallet can hold at a time, or less than none.
 *
 * @param micros millionths of a credit
 */
public record CreditSum(BigInteger micros) {
  public static final CreditSum ZERO = new CreditSum(BigInteger.ZERO);

  public static CreditSum of(Credits credits) {
    return new CreditSum(BigInteger.valueOf(credits.micros()));
  }

  public CreditSum plus(CreditSum other) {
    return new CreditSum(micros.add(other.micros));
  }

  /** The shortest plain decimal, as that of {@link Credits}. */
  @Override
  public String toString() {
    return new BigDecimal(micros, Credits.SCALE).stripTrailingZeros().toPlainString();
  }
}
