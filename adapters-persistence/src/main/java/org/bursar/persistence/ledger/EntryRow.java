package org.bursar.persistence.ledger;

import java.sql.SQLException;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Source;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Row;

/** A row of {@code ledger_entry}, never changed. */
record EntryRow(WalletId wallet, LedgerEntry entry) {
  static final String SELECT =
      "SELECT wallet, sequence, type, lot, source, available, held, owed, balance, reference,"
          + " actor, reason, at FROM ledger_entry ";

  static final String INSERT =
      "INSERT INTO ledger_entry (wallet, sequence, type, lot, source, available, held, owed,"
          + " balance, reference, actor, reason, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  Object[] columns() {
    return new Object[] {
      wallet,
      entry.sequence(),
      entry.type(),
      entry.lot(),
      entry.source(),
      entry.available(),
      entry.held(),
      entry.owed(),
      entry.balance(),
      entry.cause().reference(),
      entry.cause().actor(),
      entry.cause().reason(),
      entry.at()
    };
  }

  static EntryRow of(Row row) throws SQLException {
    LedgerEntry entry =
        new LedgerEntry(
            row.number("sequence"),
            row.word(EntryType.class, "type"),
            row.maybeId("lot"),
            row.maybeWord(Source.class, "source"),
            row.credits("available"),
            row.credits("held"),
            row.credits("owed"),
            row.credits("balance"),
            new Cause(row.id("reference"), row.text("actor"), row.text("reason")),
            row.instant("at"));
    return new EntryRow(row.wallet("wallet"), entry);
  }
}
