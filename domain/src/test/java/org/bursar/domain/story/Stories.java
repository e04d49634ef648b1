package org.bursar.domain.story;

import java.math.BigDecimal;

/** What all stories share. Whoever runs them says how a customer is made. */
abstract class Stories {

  /** A new customer of the tenant that the stories are about. */
  protected abstract Customer customer();

  Customer started(String date, String plan) {
    Customer customer = customer();
    customer.on(date);
    customer.subscribesTo(plan);
    return customer;
  }

  static BigDecimal price(Customer customer, Work work) {
    return new BigDecimal(customer.priceOf(work));
  }

  static String sum(String... parts) {
    return plain(total(parts));
  }

  static String less(String whole, String... parts) {
    return plain(new BigDecimal(whole).subtract(total(parts)));
  }

  private static BigDecimal total(String... parts) {
    BigDecimal total = BigDecimal.ZERO;
    for (String part : parts) {
      total = total.add(new BigDecimal(part));
    }
    return total;
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
