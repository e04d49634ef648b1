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
import org.bursar.persistence.sql.RowUpdate;
import org.bursar.persistence.terms.TermsVersion;

/** A row of {@code account}, as far as it is the wallet's. */
record AccountRow(
    WalletId wallet,
    String customer,
    ZoneId zone,
    Credits debt,
    long sequence,
    Instant lastAt,
    Optional<UUID> subscription,
    long version,
    TermsVersion edition) {
  /**
   * The primary key, always: a scan would wait for accounts that have nothing to do with it. The
   * tenant is not joined but looked up, so that its row is not locked along with the account's.
   */
  static final String SELECT =
      "SELECT id, customer, zone, debt, sequence, last_at, subscription, version, tenant AS code,"
          + " (SELECT revision FROM tenant WHERE code = account.tenant) AS revision,"
          + " (SELECT test_clock FROM tenant WHERE code = account.tenant) AS test_clock"
          + " FROM account FORCE INDEX (PRIMARY) ";

  static final RowUpdate UPDATE =
      RowUpdate.of(
          "account",
          RowUpdate.numbers("debt", "sequence", "last_at", "next_due_at", "version"),
          RowUpdate.ids("subscription"));

  /** What moves of an account, for {@link #UPDATE}. */
  static Object[] changes(Account account, long version) {
    return new Object[] {
      account.wallet().debt(),
      account.wallet().sequence(),
      account.wallet().lastAt(),
      account.nextDue(),
      version,
      account.subscription().map(Subscription::id),
      account.wallet().id()
    };
  }

  static AccountRow of(Row row) throws SQLException {
    return new AccountRow(
        row.wallet("id"),
        row.text("customer"),
        ZoneId.of(row.text("zone")),
        row.credits("debt"),
        row.number("sequence"),
        row.instant("last_at"),
        row.maybeId("subscription"),
        row.number("version"),
        TermsVersion.of(row));
  }

  Wallet wallet(List<CreditLot> lots, List<Hold> holds) {
    return new Wallet(wallet, lots, holds, debt, sequence, lastAt);
  }

  Account account(List<CreditLot> lots, List<Hold> holds, Optional<Subscription> latest) {
    return new Account(wallet(lots, holds), zone, latest);
  }
}
