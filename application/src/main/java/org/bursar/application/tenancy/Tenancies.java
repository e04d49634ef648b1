package org.bursar.application.tenancy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bursar.application.UseCase;
import org.bursar.application.port.Tenants;
import org.bursar.domain.customer.Tenant;

/** The conversation with the service's operator about who its tenants are. */
@UseCase
public class Tenancies {
  private final Tenants tenants;
  private final InstantSource clock;

  @Inject
  public Tenancies(Tenants tenants, InstantSource clock) {
    this.tenants = tenants;
    this.clock = clock;
  }

  /** Makes a tenant, unless there is one of this code; says whether it has. */
  public boolean create(String code, String name, boolean sandbox) {
    Optional<Instant> testClock =
        sandbox ? Optional.of(clock.instant().truncatedTo(ChronoUnit.MILLIS)) : Optional.empty();
    return tenants.add(new Tenant(code, name, testClock));
  }

  public Optional<Tenant> find(String code) {
    return tenants.find(code);
  }
}
