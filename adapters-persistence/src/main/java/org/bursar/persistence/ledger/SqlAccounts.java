package org.bursar.persistence.ledger;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.posting.Accounts;
import org.bursar.application.posting.IdempotencyRecord;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Opening;
import org.bursar.application.posting.Submission;
import org.bursar.application.posting.Target;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Database;
import org.bursar.persistence.sql.Duplicate;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;
import org.bursar.persistence.sql.Versions;
import org.bursar.persistence.terms.JpaTenants;

/**
 * The accounts in MariaDB. Whatever the size of a batch, it is a handful of statements: one that
 * locks all accounts in the order of their ids, and one for each table that is written. Lots, holds
 * and subscriptions are read only where this server has no snapshot of the version that the locked
 * row shows.
 */
@Dependent
public class SqlAccounts implements Accounts {
  private final Database database;
  private final JpaTenants tenants;
  private final Snapshots snapshots;
  private final OwnerCache owners;
  private final UsedKeys usedKeys;

  @Inject
  public SqlAccounts(Database database, JpaTenants tenants, ServerCaches memory) {
    this.database = database;
    this.tenants = tenants;
    this.snapshots = memory.snapshots();
    this.owners = memory.owners();
    this.usedKeys = memory.usedKeys();
  }

  @Override
  public Opening open(List<Submission> submissions) {
    return database.call(session -> open(session, submissions, ""));
  }

  @Override
  public Opening openFree(List<Submission> submissions) {
    return database.call(session -> open(session, submissions, " SKIP LOCKED"));
  }

  private Opening open(Session session, List<Submission> submissions, String waiting)
      throws SQLException {
    ReferencedRows named = new ReferencedRows(session, owners, submissions);
    Set<WalletId> wallets = new HashSet<>(named.owners().values());
    for (Submission submission : submissions) {
      Target target = submission.command().target();
      if (target.isCustomer()) {
        wallets.add(WalletId.of(submission.caller().tenant(), target.id()));
      }
    }
    List<AccountRow> rows = lock(session, wallets, waiting);
    List<Account> accounts = new Loading(session, snapshots).accounts(rows);
    Map<WalletId, OpenAccount> opened =
        new ClosedRows(named, accounts).open(rows, stored(rows, accounts));
    return new Opening(opened, named.owners(), usedKeys.findSuspected(session, submissions));
  }

  private List<Stored> stored(List<AccountRow> rows, List<Account> accounts) {
    List<Stored> stored = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      stored.add(new Stored(accounts.get(i), tenants.terms(rows.get(i).edition())));
    }
    return stored;
  }

  private static List<AccountRow> lock(Session session, Set<WalletId> wallets, String waiting)
      throws SQLException {
    if (wallets.isEmpty()) {
      return List.of();
    }
    Sql sql = Sql.of(AccountRow.SELECT + "WHERE id IN ").in(wallets);
    return session.list(sql.add(" ORDER BY id FOR UPDATE" + waiting), AccountRow::of);
  }

  @Override
  public Map<IdempotencyRecord.Key, IdempotencyRecord> effects(List<Submission> submissions) {
    return database.call(session -> usedKeys.find(session, submissions));
  }

  @Override
  public void post(List<OpenAccount> changed) {
    if (changed.isEmpty()) {
      return;
    }
    long version = Versions.next();
    try {
      database.call(session -> new PostingRows(changed, version, checkpointStep()).write(session));
    } catch (Duplicate duplicate) {
      usedKeys.add(changed);
      throw duplicate.of(EffectRow.ONCE)
          ? new TransientFailure("A key has been used before", duplicate)
          : duplicate;
    }
    remember(changed, version);
  }

  /** Entries from one checkpoint of a wallet to the next; for tests to have more of them. */
  int checkpointStep() {
    return Checkpoints.STEP;
  }

  /** Before the commit: until it succeeds, nobody sees a row of this version, and never if not. */
  private void remember(List<OpenAccount> posted, long version) {
    posted.forEach(opened -> snapshots.keep(opened.account(), version));
    posted.forEach(owners::keepHolds);
    usedKeys.add(posted);
  }

  @Override
  public Map<WalletId, Stored> read(Collection<WalletId> wallets) {
    return database.call(session -> unlocked(session).read(wallets));
  }

  /** What this transaction has written itself may still be undone: it is not for keeping. */
  private Unlocked unlocked(Session session) {
    return new Unlocked(session, tenants, snapshots, !database.inTransaction());
  }

  @Override
  public List<OpenAccount> claimDue(String tenant, Instant now, int limit) {
    return database.call(session -> claimDue(session, tenant, now, limit));
  }

  private List<OpenAccount> claimDue(Session session, String tenant, Instant now, int limit)
      throws SQLException {
    Sql sql =
        Sql.of("SELECT id FROM account WHERE tenant = ? AND next_due_at <= ?", tenant, now)
            .add(" ORDER BY next_due_at LIMIT ? FOR UPDATE SKIP LOCKED", limit);
    List<WalletId> due = session.list(sql, row -> row.wallet("id"));
    List<AccountRow> rows = lock(session, new HashSet<>(due), "");
    List<Stored> stored = stored(rows, new Loading(session, snapshots).accounts(rows));
    List<OpenAccount> opened = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      opened.add(new OpenAccount(rows.get(i).customer(), stored.get(i), List.of()));
    }
    return opened;
  }

  @Override
  public Map<WalletId, AccountVersion> versions(Collection<WalletId> wallets) {
    if (wallets.isEmpty()) {
      return Map.of();
    }
    Sql sql = Sql.of("SELECT id, sequence, next_due_at FROM account WHERE id IN ").in(wallets);
    return database
        .call(
            session ->
                session.list(
                    sql,
                    row ->
                        Map.entry(
                            row.wallet("id"),
                            new AccountVersion(
                                row.number("sequence"), row.instantOrNever("next_due_at")))))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
