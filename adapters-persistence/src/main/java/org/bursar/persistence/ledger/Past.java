package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/**
 * A wallet as it was: the present less what has come since, so that only younger entries are read.
 * Present and entries are read by one statement and thus in one state.
 */
final class Past {
  private static final String LOTS =
      """
      SELECT lot.id, lot.wallet, lot.source, lot.label, lot.effective_at, lot.expires_at,
        lot.granted - COALESCE(later.granted, 0) AS granted,
        lot.available - COALESCE(later.available, 0) AS available,
        lot.held - COALESCE(later.held, 0) AS held,
        lot.voided AND lot.available = COALESCE(later.available, 0) AS voided
      FROM lot LEFT JOIN (
        SELECT lot, SUM(available) AS available, SUM(held) AS held,
          SUM(IF(type = 'GRANT', available, 0)) AS granted
        FROM ledger_entry WHERE wallet = ? AND sequence > ? GROUP BY lot
      ) AS later ON later.lot = lot.id
      WHERE lot.wallet = ? AND lot.granted > COALESCE(later.granted, 0) ORDER BY lot.id
      """;

  private static final String DEBT =
      """
      SELECT debt - COALESCE((
        SELECT SUM(owed) FROM ledger_entry WHERE wallet = account.id AND sequence > ?), 0) AS debt
      FROM account WHERE id = ?
      """;

  private final Session session;
  private final WalletId wallet;

  Past(Session session, WalletId wallet) {
    this.session = session;
    this.wallet = wallet;
  }

  Wallet at(Instant instant) throws SQLException {
    Chronology chronology = new Chronology(session, wallet);
    long last = chronology.lastUntil(instant);
    Instant lastAt = last == 0 ? Instant.EPOCH : chronology.at(last);
    List<CreditLot> lots =
        session.list(Sql.of(LOTS, wallet, last, wallet), row -> LotRow.of(row).lot());
    Credits debt =
        session.first(Sql.of(DEBT, last, wallet), row -> row.credits("debt")).orElse(Credits.ZERO);
    return new Wallet(wallet, lots, List.of(), debt, last, lastAt);
  }
}
