package org.bursar.application.posting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.RefundableCharge;
import org.bursar.domain.wallet.Source;

/**
 * A charge that has been made.
 *
 * @param credits what was taken, what is owed included
 * @param shortfall what was lacking and let go; absent if nothing
 * @param owed what was lacking and is owed; absent if nothing
 * @param burnDown which sources went first, to explain the draws
 * @param hold the hold that it captured; absent for a charge made at once
 * @param available the wallet's available credits after it
 */
public record Charge(
    UUID id,
    String customer,
    String status,
    Credits credits,
    Optional<Credits> shortfall,
    Optional<Credits> owed,
    Optional<String> meter,
    Optional<Usage> usage,
    Optional<Integer> rateCardVersion,
    List<Draw> draws,
    List<Source> burnDown,
    Optional<UUID> hold,
    Optional<String> description,
    Map<String, String> metadata,
    Credits available,
    Instant at)
    implements Receipt {

  /** What a refund needs of it, before any refund. */
  public RefundableCharge toCharge() {
    return toCharge(Credits.ZERO);
  }

  public RefundableCharge toCharge(Credits refunded) {
    return new RefundableCharge(id, credits, owed.orElse(Credits.ZERO), draws, refunded, at);
  }
}
