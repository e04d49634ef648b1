package org.bursar.rest.customer;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Source;

/**
 * An entry of the ledger.
 *
 * @param id its number within the wallet
 * @param lot absent only where debt alone moves
 * @param credits signed effect on available credits
 * @param available the wallet's available credits after it
 * @param held signed effect on held credits; absent if none
 * @param debt signed effect on what is owed; absent if none
 * @param reference the charge, hold, grant or other effect that it belongs to
 */
public record LedgerItem(
    String id,
    EntryType type,
    Optional<UUID> lot,
    Optional<Source> source,
    Credits credits,
    Credits available,
    Optional<Credits> held,
    Optional<Credits> debt,
    UUID reference,
    String actor,
    Optional<String> reason,
    Instant at) {

  public static LedgerItem of(LedgerEntry entry) {
    return new LedgerItem(
        Long.toString(entry.sequence()),
        entry.type(),
        entry.lot(),
        entry.source(),
        entry.available(),
        entry.balance(),
        Optional.of(entry.held()).filter(effect -> !effect.isZero()),
        Optional.of(entry.owed()).filter(effect -> !effect.isZero()),
        entry.cause().reference(),
        entry.cause().actor(),
        Optional.of(entry.cause().reason()).filter(reason -> !reason.isEmpty()),
        entry.at());
  }
}
