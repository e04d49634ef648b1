package org.bursar.application.granting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.posting.Receipt;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Source;

/**
 * A lot, as people see it.
 *
 * @param expiresAt absent if it never expires
 */
public record Lot(
    UUID id,
    Source source,
    String label,
    Credits granted,
    Credits available,
    Credits held,
    Instant effectiveAt,
    Optional<Instant> expiresAt)
    implements Receipt {

  public static Lot of(CreditLot lot) {
    return new Lot(
        lot.id(),
        lot.source(),
        lot.label(),
        lot.granted(),
        lot.available(),
        lot.held(),
        lot.effectiveAt(),
        Optional.of(lot.expiresAt()).filter(at -> !lot.neverExpires()));
  }
}
