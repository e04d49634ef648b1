package org.bursar.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bursar.application.customer.Customer;

/** The customers of each tenant. */
public interface Customers {

  /**
   * Stores a customer, with an empty wallet if new, and says whether it is; {@code createdAt}
   * stays.
   */
  boolean put(String tenant, Customer customer);

  Optional<Customer> find(String tenant, String id);

  /**
   * Customers, newest first.
   *
   * @param before only those that come after this one in the list; none if empty
   */
  List<Customer> list(String tenant, Optional<Position> before, int limit);

  /** A place in the list. */
  record Position(Instant createdAt, String id) {}
}
