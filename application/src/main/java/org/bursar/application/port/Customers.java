package org.bursar.application.port;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bursar.domain.customer.Customer;

/** The customers of each tenant. */
public interface Customers {

  /**
   * Stores a customer, with an empty wallet if new, and says whether it is. What a known customer's
   * details leave out stays as it is stored, also if another changes it at the same time.
   *
   * @param createdAt of a new customer
   */
  boolean put(String tenant, String id, Details details, Instant createdAt);

  Optional<Customer> find(String tenant, String id);

  /**
   * Customers, newest first.
   *
   * @param before only those that come after this one in the list; none if empty
   */
  List<Customer> list(String tenant, Optional<Position> before, int limit);

  /** What a tenant says of a customer, as far as it says it. */
  record Details(Optional<String> email, Optional<String> name, Optional<ZoneId> timeZone) {
    /** Not ZoneOffset.UTC, which is written "Z". */
    private static final ZoneId UTC = ZoneId.of("UTC");

    /** The time zone of a new customer. */
    public ZoneId firstTimeZone() {
      return timeZone.orElse(UTC);
    }
  }

  /** A place in the list. */
  record Position(Instant createdAt, String id) {}
}
