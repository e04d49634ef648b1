package org.bursar.application.tenancy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.bursar.application.UseCase;
import org.bursar.application.port.Tenants;
import org.bursar.domain.Refusal;
import org.bursar.domain.customer.Tenant;
import org.bursar.domain.wallet.Validity;

/** The conversation about a sandbox's clock, which stands still until it is moved. */
@UseCase
public class TestClock {
  /** How far it moves at a time: more would be thousands of renewals for one request. */
  private static final Period LEAP = Period.ofYears(2);

  /** The last instant that can be written. */
  private static final Instant LAST = Validity.BOUND.minus(1, ChronoUnit.MICROS);

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
   * @throws org.bursar.domain.Refused not found; clock backwards; clock leap too far, more than two
   *     calendar years in UTC
   */
  public Instant move(String tenant, Instant to) {
    Instant now = now(tenant);
    Instant latest = latest(now);
    Instant target = to.truncatedTo(ChronoUnit.MICROS);
    if (target.isAfter(latest)) {
      throw new Refusal.ClockLeapTooFar(latest).refused();
    }
    if (target.isBefore(now) || !tenants.moveClock(tenant, target)) {
      throw new Refusal.ClockBackwards(now(tenant)).refused();
    }
    return target;
  }

  private static Instant latest(Instant now) {
    Instant leapt = now.atOffset(ZoneOffset.UTC).plus(LEAP).toInstant();
    return leapt.isAfter(LAST) ? LAST : leapt;
  }
}
