package org.bursar.application.tenancy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bursar.application.UseCase;
import org.bursar.application.port.Tenants;
import org.bursar.domain.Refusal;

/** The conversation about a sandbox's clock, which stands still until it is moved. */
@UseCase
public class TestClock {
  private final Tenants tenants;

  @Inject
  public TestClock(Tenants tenants) {
    this.tenants = tenants;
  }

  /**
   * Where it stands.
   *
   * @throws org.bursar.domain.Refused not found, for a live tenant
   */
  public Instant now(String tenant) {
    return tenants
        .find(tenant)
        .flatMap(Tenant::testClock)
        .orElseThrow(() -> new Refusal.NotFound("test clock", tenant).refused());
  }

  /**
   * Moves it forward, or leaves it where it is.
   *
   * @throws org.bursar.domain.Refused not found; clock backwards
   */
  public Instant move(String tenant, Instant to) {
    Instant now = now(tenant);
    Instant target = to.truncatedTo(ChronoUnit.MICROS);
    if (target.isBefore(now) || !tenants.moveClock(tenant, target)) {
      throw new Refusal.ClockBackwards(now(tenant)).refused();
    }
    return target;
  }
}
