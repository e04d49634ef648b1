package org.bursar.persistence.ledger;

import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.posting.Accounts.Stored;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;
import org.bursar.persistence.terms.JpaTenants;

/**
 * Reads accounts without a lock, each in one state: one that has another version after its lots and
 * holds were read is read again. What this server remembers needs no second look.
 */
final class Unlocked {
  /** How often a state is read that changes between two statements. */
  private static final int READS = 20;

  private final Session session;
  private final JpaTenants tenants;
  private final Snapshots snapshots;
  private final boolean keeps;
  private final Map<WalletId, Stored> found = new HashMap<>();

  Unlocked(Session session, JpaTenants tenants, Snapshots snapshots, boolean keeps) {
    this.session = session;
    this.tenants = tenants;
    this.snapshots = snapshots;
    this.keeps = keeps;
  }

  Map<WalletId, Stored> read(Collection<WalletId> wallets) throws SQLException {
    List<AccountRow> unknown = remembered(rows(session, wallets));
    for (int i = 0; i < READS && !unknown.isEmpty(); i++) {
      unknown = remembered(load(unknown));
    }
    if (!unknown.isEmpty()) {
      throw new TransientFailure("The account keeps changing while it is read", null);
    }
    return found;
  }

  static List<AccountRow> rows(Session session, Collection<WalletId> wallets) throws SQLException {
    return wallets.isEmpty()
        ? List.of()
        : session.list(Sql.of(AccountRow.SELECT + "WHERE id IN ").in(wallets), AccountRow::of);
  }

  /** Takes what this server remembers, and returns the others. */
  private List<AccountRow> remembered(List<AccountRow> rows) {
    List<AccountRow> unknown = new ArrayList<>(0);
    for (AccountRow row : rows) {
      Optional<Account> account = snapshots.find(row.wallet(), row.version());
      account.ifPresentOrElse(known -> take(row, known), () -> unknown.add(row));
    }
    return unknown;
  }

  /** Loads what stands still meanwhile, and returns the others as they are now. */
  private List<AccountRow> load(List<AccountRow> before) throws SQLException {
    List<Account> accounts = new Loading(session, snapshots).accounts(before);
    Set<AccountRow> after =
        Set.copyOf(rows(session, before.stream().map(AccountRow::wallet).collect(toSet())));
    List<AccountRow> changed = new ArrayList<>(after);
    for (int i = 0; i < before.size(); i++) {
      AccountRow row = before.get(i);
      if (after.contains(row)) {
        changed.remove(row);
        take(row, accounts.get(i));
        if (keeps) {
          snapshots.keep(accounts.get(i), row.version());
        }
      }
    }
    return changed;
  }

  private void take(AccountRow row, Account account) {
    found.put(row.wallet(), new Stored(account, tenants.terms(row.edition())));
  }
}
