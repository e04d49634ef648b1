package org.bursar.application.charging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bursar.application.posting.Receipt;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;

/**
 * A charge that has been undone in part or whole.
 *
 * @param returned where the credits went; less than {@code credits} where a debt was let go
 */
public record Refunded(
    UUID id,
    UUID charge,
    Credits credits,
    String reason,
    List<Draw> returned,
    Credits available,
    Instant at)
    implements Receipt {}
