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
 * A wallet as it was: the present less what has come since. For instants that no checkpoint comes
 * before, because the entries are older than checkpoints are. Present and entries are read by one
 * statement and thus in one state.
 */
final class ReverseReplay {
  private static final String LOTS =
      """
      SELECT lot.id, lot.wallet, lot.source, lot.label, lot.effective_at, lot.expires_at,
        lot.granted, lot.available - COALESCE(later.available, 0) AS available,
        lot.held - COALESCE(later.held, 0) AS held,
        0 AS over_cap, lot.voided AND lot.available = COALESCE(later.available, 0) AS voided
      FROM lot LEFT JOIN (
        SELECT lot, SUM(available) AS available, SUM(held) AS held
        FROM ledger_entry WHERE wallet = ? AND sequence > ? GROUP BY lot
      ) AS later ON later.lot = lot.id
      WHERE lot.wallet = ? ORDER BY lot.id
      """;

  private static final String DEBT =
      """
      SELECT debt - COALESCE((
        SELECT SUM(owed) FROM ledger_entry WHERE wallet = account.id AND sequence > ?), 0) AS debt
      FROM account WHERE id = ?
      """;

  private final Session session;
  private final WalletId wallet;

  ReverseReplay(Session session, WalletId wallet) {
    this.session = session;
    this.wallet = wallet;
  }

  /** The wallet right after an entry, by the entry's number and time. */
  Wallet to(long last, Instant lastAt) throws SQLException {
    List<CreditLot> lots =
        session.list(Sql.of(LOTS, wallet, last, wallet), row -> LotRow.of(row).lot());
    Credits debt =
        session.first(Sql.of(DEBT, last, wallet), row -> row.credits("debt")).orElseThrow();
    return new Wallet(wallet, lots, List.of(), debt, last, lastAt).open();
  }
}
