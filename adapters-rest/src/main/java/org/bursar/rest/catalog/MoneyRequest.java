package org.bursar.rest.catalog;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.bursar.domain.catalog.Money;
import org.bursar.rest.json.Rules;

/** A price: minor units and an ISO 4217 currency. */
public record MoneyRequest(long amount, String currency) {
  private static final long MOST = 1_000_000_000_000L;

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  public MoneyRequest {
    Rules.check(amount >= 0 && amount <= MOST, "amount", "must be from 0 to " + MOST, amount);
    Rules.check(CURRENCIES.contains(currency), "currency", "must be an ISO 4217 code", currency);
  }

  Money money() {
    return new Money(amount, currency);
  }
}
