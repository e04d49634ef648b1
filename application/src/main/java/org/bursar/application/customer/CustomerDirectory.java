package org.bursar.application.customer;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bursar.application.UseCase;
import org.bursar.application.port.Customers;
import org.bursar.application.port.Customers.Details;
import org.bursar.application.port.Customers.Position;
import org.bursar.application.port.Tenants;
import org.bursar.domain.Refusal;
import org.bursar.domain.customer.Customer;

/** The conversation about who the customers are. */
@UseCase
public class CustomerDirectory {
  private final Customers customers;
  private final Tenants tenants;
  private final InstantSource clock;

  @Inject
  public CustomerDirectory(Customers customers, Tenants tenants, InstantSource clock) {
    this.customers = customers;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * Puts a customer; what is not given keeps what it was.
   *
   * @return whether the customer is new
   */
  public boolean put(String tenant, String id, Details details) {
    Instant now = tenants.terms(List.of(tenant)).get(tenant).now(clock);
    return customers.put(tenant, id, details, now);
  }

  /**
   * A customer.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Customer get(String tenant, String id) {
    return customers
        .find(tenant, id)
        .orElseThrow(() -> new Refusal.NotFound("customer", id).refused());
  }

  /** Customers, newest first. */
  public List<Customer> list(String tenant, Optional<Position> before, int limit) {
    return customers.list(tenant, before, limit);
  }
}
