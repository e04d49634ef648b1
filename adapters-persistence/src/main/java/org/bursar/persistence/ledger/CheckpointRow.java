package org.bursar.persistence.ledger;

import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.domain.wallet.Checkpoint;
import org.bursar.domain.wallet.Checkpoint.Parts;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.json.DocumentShape;
import org.bursar.persistence.json.Json;
import org.bursar.persistence.sql.Row;

/** A row of {@code ledger_checkpoint}, never changed. */
record CheckpointRow(WalletId wallet, Checkpoint checkpoint) {
  static final String SELECT = "SELECT wallet, sequence, debt, lots FROM ledger_checkpoint ";

  static final String INSERT =
      "INSERT INTO ledger_checkpoint (wallet, sequence, debt, lots) VALUES (?, ?, ?, ?)";

  /** A lot in the document, in millionths of a credit. */
  private record Left(UUID lot, long available, long held) implements DocumentShape {
    Parts parts() {
      return new Parts(new Credits(available), new Credits(held));
    }
  }

  Object[] columns() {
    List<Left> lots =
        checkpoint.lots().entrySet().stream()
            .map(lot -> left(lot.getKey(), lot.getValue()))
            .toList();
    return new Object[] {wallet, checkpoint.sequence(), checkpoint.debt(), Json.write(lots)};
  }

  private static Left left(UUID lot, Parts parts) {
    return new Left(lot, parts.available().micros(), parts.held().micros());
  }

  static CheckpointRow of(Row row) throws SQLException {
    Checkpoint checkpoint =
        new Checkpoint(row.number("sequence"), row.credits("debt"), read(row.text("lots")));
    return new CheckpointRow(row.wallet("wallet"), checkpoint);
  }

  static Map<UUID, Parts> read(String lots) {
    return Json.readList(lots, Left.class).stream().collect(toMap(Left::lot, Left::parts));
  }
}
