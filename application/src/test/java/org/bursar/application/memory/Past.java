package org.bursar.application.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Wallet;

/** A wallet as it was, from its entries alone. */
final class Past {
  private Past() {}

  static Wallet of(StoredBook book, Instant at) {
    Map<UUID, CreditLot> lots = new LinkedHashMap<>();
    Credits debt = Credits.ZERO;
    Wallet empty = Wallet.empty(book.wallet.id());
    long sequence = 0;
    Instant lastAt = empty.lastAt();
    for (LedgerEntry entry : book.entries) {
      if (!entry.at().isAfter(at)) {
        entry.lot().ifPresent(id -> lots.compute(id, (i, lot) -> moved(book, i, lot, entry)));
        debt = debt.plus(entry.owed());
        sequence = entry.sequence();
        lastAt = entry.at();
      }
    }
    List<CreditLot> all = List.copyOf(lots.values());
    return new Wallet(empty.id(), all, List.of(), debt, sequence, lastAt).open();
  }

  private static CreditLot moved(StoredBook book, UUID id, CreditLot lot, LedgerEntry entry) {
    CreditLot known = book.wallet.lot(id);
    Credits zero = Credits.ZERO;
    Credits granted = lot == null ? zero : lot.granted();
    Credits arrived = entry.type() == EntryType.GRANT ? entry.available() : zero;
    Credits available = (lot == null ? zero : lot.available()).plus(entry.available());
    return new CreditLot(
        id,
        known.source(),
        known.label(),
        granted.plus(arrived),
        available,
        (lot == null ? zero : lot.held()).plus(entry.held()),
        Credits.ZERO,
        known.effectiveAt(),
        known.expiresAt(),
        known.voided() && available.isZero());
  }
}
