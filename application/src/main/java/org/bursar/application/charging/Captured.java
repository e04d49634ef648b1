package org.bursar.application.charging;

import java.util.Optional;
import java.util.UUID;
import org.bursar.application.posting.Receipt;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.HoldStatus;

/**
 * A hold that has been captured.
 *
 * @param id of the hold
 * @param credits what had been held
 * @param captured what was consumed, an excess above the hold included
 * @param shortfall what the wallet lacked and was let go; absent if nothing
 * @param owed what the wallet lacked and owes; absent if nothing
 * @param charge id of the charge that came of it
 */
public record Captured(
    UUID id,
    HoldStatus status,
    Credits credits,
    Credits captured,
    Credits released,
    Optional<Credits> shortfall,
    Optional<Credits> owed,
    UUID charge,
    Credits available)
    implements Receipt {}
