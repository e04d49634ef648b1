package org.bursar.persistence.ledger;

import java.sql.SQLException;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Source;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Row;
import org.bursar.persistence.sql.RowUpdate;

/** A row of {@code lot}. */
record LotRow(WalletId wallet, CreditLot lot) {
  static final String SELECT =
      "SELECT id, wallet, source, label, granted, available, held, over_cap, effective_at,"
          + " expires_at, voided FROM lot ";

  static final String INSERT =
      "INSERT INTO lot (id, wallet, source, label, granted, available, held, over_cap,"
          + " effective_at, expires_at, voided, is_open) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final RowUpdate UPDATE =
      RowUpdate.of("lot", RowUpdate.numbers("available", "held", "over_cap", "voided", "is_open"));

  Object[] columns() {
    return new Object[] {
      lot.id(),
      wallet,
      lot.source(),
      lot.label(),
      lot.granted(),
      lot.available(),
      lot.held(),
      lot.overCap(),
      lot.effectiveAt(),
      lot.expiresAt(),
      lot.voided(),
      lot.isOpen()
    };
  }

  /** What moves of a lot, for {@link #UPDATE}: whatever was granted arrived as it opened. */
  Object[] changes() {
    return new Object[] {
      lot.available(), lot.held(), lot.overCap(), lot.voided(), lot.isOpen(), lot.id()
    };
  }

  static LotRow of(Row row) throws SQLException {
    CreditLot lot =
        new CreditLot(
            row.id("id"),
            row.word(Source.class, "source"),
            row.text("label"),
            row.credits("granted"),
            row.credits("available"),
            row.credits("held"),
            row.credits("over_cap").min(row.credits("held")),
            row.instant("effective_at"),
            row.instantOrNever("expires_at"),
            row.flag("voided"));
    return new LotRow(row.wallet("wallet"), lot);
  }
}
