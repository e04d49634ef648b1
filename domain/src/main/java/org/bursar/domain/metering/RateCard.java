package org.bursar.domain.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.Credits;

/**
 * What usage costs: {@code max(minimum, (base + sum of quantity / per x rate) x product of
 * multipliers)}, rounded up to {@code scale} fraction digits.
 *
 * @param scale 0 to 6
 */
public record RateCard(
    Credits base, List<Rate> rates, List<Multiplier> multipliers, Credits minimum, int scale) {

  public RateCard {
    rates = List.copyOf(rates);
    multipliers = List.copyOf(multipliers);
  }

  /**
   * The price of a usage, exact: quotients are kept as fractions until the one rounding at the end.
   *
   * @throws org.bursar.domain.Refused unknown quantity, unknown attribute, price out of range
   */
  public Credits price(String meter, Usage usage) {
    requireKnownQuantities(meter, usage);
    BigDecimal numerator = base.toBigDecimal();
    BigDecimal denominator = BigDecimal.ONE;
    for (Rate rate : rates) {
      BigDecimal quantity = usage.quantities().get(rate.quantity());
      if (quantity != null && quantity.signum() > 0) {
        BigDecimal cost = quantity.multiply(rate.credits().toBigDecimal());
        numerator = numerator.multiply(rate.per()).add(cost.multiply(denominator));
        denominator = denominator.multiply(rate.per());
      }
    }
    for (Multiplier multiplier : multipliers) {
      numerator = numerator.multiply(factor(meter, multiplier, usage));
    }
    BigDecimal price = numerator.divide(denominator, scale, RoundingMode.CEILING);
    BigDecimal atLeast = minimum.toBigDecimal().setScale(scale, RoundingMode.CEILING);
    return inRange(meter, price.max(atLeast));
  }

  private void requireKnownQuantities(String meter, Usage usage) {
    for (String quantity : usage.quantities().keySet()) {
      if (rates.stream().noneMatch(rate -> rate.quantity().equals(quantity))) {
        throw new Refusal.UnknownQuantity(meter, quantity).refused();
      }
    }
  }

  private static BigDecimal factor(String meter, Multiplier multiplier, Usage usage) {
    String value = usage.attributes().get(multiplier.attribute());
    return multiplier
        .factor(value)
        .orElseThrow(
            () ->
                new Refusal.UnknownAttribute(
                        meter, multiplier.attribute(), value == null ? "" : value)
                    .refused());
  }

  private static Credits inRange(String meter, BigDecimal price) {
    if (price.compareTo(Credits.MAX.toBigDecimal()) > 0) {
      throw new Refusal.PriceOutOfRange(meter).refused();
    }
    return Credits.of(price);
  }
}
