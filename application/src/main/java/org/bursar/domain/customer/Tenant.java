package org.bursar.domain.customer;

import java.time.Instant;
import java.util.Optional;

/**
 * A company that sells AI features for credits.
 *
 * @param code short name, {@code [a-z0-9-]}
 * @param testClock where a sandbox's clock stands; it moves by request only. Empty for a live
 *     tenant
 */
public record Tenant(String code, String name, Optional<Instant> testClock) {
  public boolean isSandbox() {
    return testClock.isPresent();
  }
}
