package org.bursar.application.posting;

import java.time.Instant;
import java.util.UUID;
import org.bursar.application.port.Terms;
import org.bursar.domain.wallet.Cause;

/**
 * The circumstances of one decision.
 *
 * @param id of the effect that it will have
 * @param terms the tenant's catalogue and policies
 * @param now one reading of the tenant's clock, not before the wallet's latest posting
 */
public record DecisionContext(UUID id, CallerContext caller, Terms terms, Instant now) {

  public Cause cause(String reason) {
    return new Cause(id, caller.actor(), reason);
  }
}
