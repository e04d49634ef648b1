package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.wallet.Checkpoint;
import org.bursar.domain.wallet.Checkpoint.Parts;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Row;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/**
 * A wallet as it was: the nearest checkpoint before and the entries since, so that the length of
 * the ledger does not matter. Nothing is locked, and nothing that is read here can change: neither
 * entries nor checkpoints, nor of a lot what is not counted by entries.
 */
final class AsOfWallet {
  private static final String MOVED =
      """
      SELECT lot, SUM(available) AS available, SUM(held) AS held, SUM(owed) AS owed
      FROM ledger_entry WHERE wallet = ? AND sequence > ? AND sequence <= ? GROUP BY lot
      """;

  private final Session session;
  private final WalletId wallet;

  AsOfWallet(Session session, WalletId wallet) {
    this.session = session;
    this.wallet = wallet;
  }

  Wallet at(Instant instant) throws SQLException {
    Chronology chronology = new Chronology(session, wallet);
    long last = chronology.lastUntil(instant);
    if (last == 0) {
      return Wallet.empty(wallet);
    }
    Instant lastAt = chronology.at(last);
    Optional<Checkpoint> before = before(last);
    if (before.isEmpty() && chronology.after(last) < last) {
      return new ReverseReplay(session, wallet).to(last, lastAt);
    }
    return wallet(forward(before.orElse(Checkpoint.BEGINNING), last), lastAt);
  }

  /** Missing in the first thousand entries, and in whatever is older than checkpoints are. */
  private Optional<Checkpoint> before(long last) throws SQLException {
    Sql sql =
        Sql.of(CheckpointRow.SELECT + "WHERE wallet = ? AND sequence <= ?", wallet, last)
            .add(" ORDER BY sequence DESC LIMIT 1");
    return session.first(sql, row -> CheckpointRow.of(row).checkpoint());
  }

  private Checkpoint forward(Checkpoint from, long last) throws SQLException {
    Map<UUID, Parts> moved = new HashMap<>();
    Credits owed = Credits.ZERO;
    for (Moved sum : session.list(Sql.of(MOVED, wallet, from.sequence(), last), Moved::of)) {
      sum.lot().ifPresent(lot -> moved.put(lot, sum.parts()));
      owed = owed.plus(sum.owed());
    }
    return from.later(last, owed, moved);
  }

  private Wallet wallet(Checkpoint then, Instant lastAt) throws SQLException {
    List<CreditLot> lots = then.lots().isEmpty() ? List.of() : lots(then.lots());
    return new Wallet(wallet, lots, List.of(), then.debt(), then.sequence(), lastAt);
  }

  private List<CreditLot> lots(Map<UUID, Parts> parts) throws SQLException {
    Sql sql = Sql.of(LotRow.SELECT + "WHERE id IN ").in(parts.keySet()).add(" ORDER BY id");
    return session.list(sql, row -> then(LotRow.of(row).lot(), parts));
  }

  private static CreditLot then(CreditLot lot, Map<UUID, Parts> parts) {
    Parts then = parts.get(lot.id());
    return new CreditLot(
        lot.id(),
        lot.source(),
        lot.label(),
        lot.granted(),
        then.available(),
        then.held(),
        Credits.ZERO,
        lot.effectiveAt(),
        lot.expiresAt(),
        lot.voided() && then.available().isZero());
  }

  /** What some entries have moved; of no lot where debt alone moved. */
  private record Moved(Optional<UUID> lot, Parts parts, Credits owed) {
    static Moved of(Row row) throws SQLException {
      Parts parts = new Parts(row.credits("available"), row.credits("held"));
      return new Moved(row.maybeId("lot"), parts, row.credits("owed"));
    }
  }
}
