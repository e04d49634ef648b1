package org.bursar.application.charging;

import java.util.UUID;
import org.bursar.application.posting.Receipt;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.HoldStatus;

/** A hold that has been released. */
public record Released(UUID id, HoldStatus status, Credits released, Credits available)
    implements Receipt {}
