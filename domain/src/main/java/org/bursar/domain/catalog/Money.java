package org.bursar.domain.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bursar.domain.Refusal;

/**
 * An amount of money.
 *
 * @param amount in minor units of the currency, such as cents
 * @param currency ISO 4217 code
 */
public record Money(long amount, String currency) {

  public Money plus(Money other) {
    return new Money(Math.addExact(amount, sameCurrency(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(amount, sameCurrency(other).amount), currency);
  }

  /** This amount times {@code part / whole}, rounded half up to the minor unit. */
  public Money times(long part, long whole) {
    BigDecimal exact = BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(part));
    BigDecimal rounded = exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP);
    return new Money(rounded.longValueExact(), currency);
  }

  /** This amount, or none if it is negative. */
  public Money orZero() {
    return amount < 0 ? zero() : this;
  }

  public Money zero() {
    return new Money(0, currency);
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new Refusal.CurrencyMismatch(currency, other.currency).refused();
    }
    return other;
  }
}
