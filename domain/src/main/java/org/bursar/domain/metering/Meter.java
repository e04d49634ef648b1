package org.bursar.domain.metering;

import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.RateCardVersion;

/**
 * Something that is measured, with a version of its rate card. A new rate card is a new version;
 * what was priced before keeps its own.
 */
public record Meter(String code, int version, RateCard rateCard) {

  /**
   * The price of a usage.
   *
   * @throws org.bursar.domain.Refused unknown quantity, unknown attribute, price out of range
   */
  public Credits price(Usage usage) {
    return rateCard.price(code, usage);
  }

  public RateCardVersion tariff() {
    return new RateCardVersion(code, version);
  }
}
