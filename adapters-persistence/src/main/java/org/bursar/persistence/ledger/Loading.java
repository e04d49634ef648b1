package org.bursar.persistence.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/** Reads what belongs to account rows: from memory where the version is the same, else anew. */
final class Loading {
  private final Session session;
  private final Snapshots snapshots;

  Loading(Session session, Snapshots snapshots) {
    this.session = session;
    this.snapshots = snapshots;
  }

  /** The accounts of rows, open lots and holds only, in the order of the rows. */
  List<Account> accounts(List<AccountRow> rows) throws SQLException {
    List<Optional<Account>> known = new ArrayList<>(rows.size());
    List<AccountRow> unknown = new ArrayList<>();
    for (AccountRow row : rows) {
      Optional<Account> account = snapshots.find(row.wallet(), row.version());
      known.add(account);
      if (account.isEmpty()) {
        unknown.add(row);
      }
    }
    Map<WalletId, Account> read = unknown.isEmpty() ? Map.of() : read(unknown);
    List<Account> accounts = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      WalletId wallet = rows.get(i).wallet();
      accounts.add(known.get(i).orElseGet(() -> read.get(wallet)));
    }
    return accounts;
  }

  private Map<WalletId, Account> read(List<AccountRow> rows) throws SQLException {
    List<WalletId> wallets = rows.stream().map(AccountRow::wallet).toList();
    Map<WalletId, List<CreditLot>> lots = lots(wallets, " AND is_open");
    Map<WalletId, List<Hold>> holds = holds(wallets, " AND status = 'HELD'");
    Map<WalletId, Subscription> latest = subscriptions(rows);
    return rows.stream()
        .collect(
            toMap(
                AccountRow::wallet,
                row ->
                    row.account(
                        lots.getOrDefault(row.wallet(), List.of()),
                        holds.getOrDefault(row.wallet(), List.of()),
                        Optional.ofNullable(latest.get(row.wallet())))));
  }

  Map<WalletId, List<CreditLot>> lots(List<WalletId> wallets, String which) throws SQLException {
    Sql sql = Sql.of(LotRow.SELECT + "WHERE wallet IN ").in(wallets).add(which + " ORDER BY id");
    return session.list(sql, LotRow::of).stream()
        .collect(groupingBy(LotRow::wallet, mapping(LotRow::lot, toList())));
  }

  Map<WalletId, List<Hold>> holds(List<WalletId> wallets, String which) throws SQLException {
    Sql sql = Sql.of(HoldRow.SELECT + "WHERE wallet IN ").in(wallets).add(which + " ORDER BY id");
    return session.list(sql, HoldRow::of).stream()
        .collect(groupingBy(HoldRow::wallet, mapping(HoldRow::hold, toList())));
  }

  private Map<WalletId, Subscription> subscriptions(List<AccountRow> rows) throws SQLException {
    List<Object> ids = new ArrayList<>();
    rows.forEach(row -> row.subscription().ifPresent(ids::add));
    if (ids.isEmpty()) {
      return Map.of();
    }
    Sql sql = Sql.of(SubscriptionRow.SELECT + "WHERE id IN ").in(ids);
    return session.list(sql, SubscriptionRow::of).stream()
        .collect(toMap(SubscriptionRow::wallet, SubscriptionRow::subscription));
  }
}
