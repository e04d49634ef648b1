package org.bursar.persistence.ledger;

import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.bursar.application.ledger.Ledger.Book;
import org.bursar.application.port.TransientFailure;
import org.bursar.domain.wallet.Checkpoint;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/**
 * Whole wallets with their ledgers, each in one state although nothing is locked: a wallet that has
 * another version after its lots and holds were read is read again. Entries and checkpoints up to
 * its sequence never change and may be read at leisure.
 */
final class Books {
  private static final int AT_ONCE = 100;
  private static final int ROUNDS = 20;

  private final Session session;

  Books(Session session) {
    this.session = session;
  }

  void forEach(String tenant, Consumer<Book> reader) throws SQLException {
    Sql sql = Sql.of("SELECT id FROM account WHERE tenant = ? ORDER BY created_at", tenant);
    List<WalletId> wallets = session.list(sql, row -> row.wallet("id"));
    for (int from = 0; from < wallets.size(); from += AT_ONCE) {
      List<WalletId> left = wallets.subList(from, Math.min(from + AT_ONCE, wallets.size()));
      for (int i = 0; i < ROUNDS && !left.isEmpty(); i++) {
        left = read(left, reader);
      }
      if (!left.isEmpty()) {
        throw new TransientFailure("A wallet keeps changing while it is read", null);
      }
    }
  }

  /** Reads those that stand still, and returns the others. */
  private List<WalletId> read(List<WalletId> wallets, Consumer<Book> reader) throws SQLException {
    List<AccountRow> before = rows(wallets);
    Loading loading = new Loading(session, new Snapshots());
    Map<WalletId, List<CreditLot>> lots = loading.lots(wallets, "");
    Map<WalletId, List<Hold>> holds = loading.holds(wallets, "");
    Set<AccountRow> after = rows(wallets).stream().collect(toSet());
    List<WalletId> changed = new ArrayList<>();
    for (AccountRow row : before) {
      if (after.contains(row)) {
        List<CreditLot> ownLots = lots.getOrDefault(row.wallet(), List.of());
        List<Hold> ownHolds = holds.getOrDefault(row.wallet(), List.of());
        Wallet wallet = row.wallet(ownLots, ownHolds);
        reader.accept(new Book(row.customer(), wallet, entries(row), checkpoints(row)));
      } else {
        changed.add(row.wallet());
      }
    }
    return changed;
  }

  private List<AccountRow> rows(List<WalletId> wallets) throws SQLException {
    return session.list(Sql.of(AccountRow.SELECT + "WHERE id IN ").in(wallets), AccountRow::of);
  }

  private List<LedgerEntry> entries(AccountRow row) throws SQLException {
    Sql sql =
        Sql.of(EntryRow.SELECT + "WHERE wallet = ? AND sequence <= ?", row.wallet(), row.sequence())
            .add(" ORDER BY sequence");
    return session.list(sql, entry -> EntryRow.of(entry).entry());
  }

  private List<Checkpoint> checkpoints(AccountRow row) throws SQLException {
    Sql sql =
        Sql.of(CheckpointRow.SELECT + "WHERE wallet = ?", row.wallet())
            .add(" AND sequence <= ?", row.sequence());
    return session.list(sql, checkpoint -> CheckpointRow.of(checkpoint).checkpoint());
  }
}
