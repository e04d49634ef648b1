package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.util.Optional;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.RateCardVersion;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.json.Json;
import org.bursar.persistence.sql.Row;
import org.bursar.persistence.sql.RowUpdate;

/** A row of {@code hold}. */
record HoldRow(WalletId wallet, Hold hold) {
  static final String SELECT =
      "SELECT hold.id, wallet, status, credits, draws, meter, rate_card, note, at, expires_at,"
          + " captured, released FROM hold ";

  static final String INSERT =
      "INSERT INTO hold (id, wallet, status, credits, draws, meter, rate_card, note, at, expires_at,"
          + " captured, released) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final RowUpdate UPDATE =
      RowUpdate.of(
          "hold",
          RowUpdate.words("status"),
          RowUpdate.numbers("expires_at", "captured", "released"));

  Object[] columns() {
    return new Object[] {
      hold.id(),
      wallet,
      hold.status(),
      hold.credits(),
      Json.write(hold.draws()),
      hold.tariff().map(RateCardVersion::meter),
      hold.tariff().map(RateCardVersion::version),
      Optional.of(hold.note()).filter(note -> !note.equals(Metadata.NONE)).map(Json::write),
      hold.at(),
      hold.expiresAt(),
      hold.captured(),
      hold.released()
    };
  }

  /** What moves of a hold, for {@link #UPDATE}. */
  Object[] changes() {
    return new Object[] {
      hold.status(), hold.expiresAt(), hold.captured(), hold.released(), hold.id()
    };
  }

  static HoldRow of(Row row) throws SQLException {
    int version = (int) row.number("rate_card");
    Hold hold =
        new Hold(
            row.id("id"),
            row.word(HoldStatus.class, "status"),
            row.credits("credits"),
            Json.readList(row.text("draws"), Draw.class),
            Optional.ofNullable(row.text("meter"))
                .map(meter -> new RateCardVersion(meter, version)),
            Optional.ofNullable(row.text("note"))
                .map(note -> Json.read(note, Metadata.class))
                .orElse(Metadata.NONE),
            row.instant("at"),
            row.instant("expires_at"),
            row.credits("captured"),
            row.credits("released"));
    return new HoldRow(row.wallet("wallet"), hold);
  }
}
