package org.bursar.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bursar.domain.customer.Tenant;

/** The tenants and their terms. */
public interface Tenants {

  /** The terms of each tenant as they are now; changes by any server are seen at once. */
  Map<String, Terms> terms(Collection<String> tenants);

  Optional<Tenant> find(String code);

  /** All tenants by code. */
  List<Tenant> all();

  /** Stores a new tenant; false if the code is taken. */
  boolean add(Tenant tenant);

  /** Moves a test clock forward; false if it stands later already. */
  boolean moveClock(String tenant, Instant to);
}
