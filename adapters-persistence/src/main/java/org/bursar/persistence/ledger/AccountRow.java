package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Row;

/** A row of {@code account}, as far as it is the wallet's. */
record AccountRow(
    WalletId wallet,
    String customer,
    ZoneId zone,
    Credits debt,
    long sequence,
    Instant lastAt,
    Optional<UUID> subscription,
    long version) {
  /** The primary key, always: a scan would wait for accounts that have nothing to do with it. */
  static final String SELECT =
      "SELECT id, customer, zone, debt, sequence, last_at, subscription, version"
          + " FROM account FORCE INDEX (PRIMARY) ";

  static AccountRow of(Row row) throws SQLException {
    return new AccountRow(
        row.wallet("id"),
        row.text("customer"),
        ZoneId.of(row.text("zone")),
        row.credits("debt"),
        row.number("sequence"),
        row.instant("last_at"),
        row.maybeId("subscription"),
        row.number("version"));
  }

  Wallet wallet(List<CreditLot> lots, List<Hold> holds) {
    return new Wallet(wallet, lots, holds, debt, sequence, lastAt);
  }

  Account account(List<CreditLot> lots, List<Hold> holds, Optional<Subscription> latest) {
    return new Account(wallet(lots, holds), zone, latest);
  }
}
