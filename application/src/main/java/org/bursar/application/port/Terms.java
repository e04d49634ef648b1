package org.bursar.application.port;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.bursar.domain.Refusal;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.customer.Tenant;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.wallet.RateCardVersion;

/**
 * Everything that a tenant has laid down: what it sells, at which price, under which policy.
 *
 * @param plans latest version of each, by code
 * @param packs latest version of each, by code
 * @param meters latest version of each, by code
 * @param tariffs every version of every meter
 */
public record Terms(
    Tenant tenant,
    PolicyHistory policies,
    Map<String, Plan> plans,
    Map<String, Pack> packs,
    Map<String, Meter> meters,
    Map<RateCardVersion, Meter> tariffs) {

  /** The tenant's time: the test clock of a sandbox, the wall clock otherwise, in microseconds. */
  public Instant now(InstantSource wallClock) {
    return tenant.testClock().orElseGet(wallClock::instant).truncatedTo(ChronoUnit.MICROS);
  }

  /** The same terms with a sandbox's clock standing elsewhere. */
  public Terms at(Optional<Instant> testClock) {
    return tenant.testClock().equals(testClock)
        ? this
        : new Terms(
            new Tenant(tenant.code(), tenant.name(), testClock),
            policies,
            plans,
            packs,
            meters,
            tariffs);
  }

  /**
   * The plan of this code.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Plan plan(String code) {
    return found(plans, "plan", code);
  }

  /**
   * The pack of this code.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Pack pack(String code) {
    return found(packs, "pack", code);
  }

  /**
   * The meter of this code.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Meter meter(String code) {
    return found(meters, "meter", code);
  }

  private static <T> T found(Map<String, T> all, String resource, String code) {
    T value = all.get(code);
    if (value == null) {
      throw new Refusal.NotFound(resource, code).refused();
    }
    return value;
  }
}
