package org.bursar.domain.subscription;

import org.bursar.domain.catalog.Money;

/**
 * Takes a share off a plan's price.
 *
 * @param percent 0 to 100
 */
public record Discount(String code, int percent) {

  Money appliedTo(Money price) {
    return price.times(100L - percent, 100);
  }
}
