package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.time.Instant;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Micros;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/**
 * Where instants lie in a wallet's ledger. Its numbers have no gaps and its times never go back, so
 * bisection finds the place with 20 looks among a million entries, and no index has to be kept.
 */
final class Chronology {
  private final Session session;
  private final WalletId wallet;
  private final long last;

  Chronology(Session session, WalletId wallet) throws SQLException {
    this.session = session;
    this.wallet = wallet;
    Sql sql = Sql.of("SELECT COALESCE(MAX(sequence), 0) AS last FROM ledger_entry");
    this.last =
        session.first(sql.add(" WHERE wallet = ?", wallet), row -> row.number("last")).orElse(0L);
  }

  /** Number of the first entry that is not before an instant; one more than the last if none. */
  long firstFrom(Instant instant) throws SQLException {
    long from = 1;
    long to = last + 1;
    while (from < to) {
      long middle = (from + to) >>> 1;
      if (at(middle).isBefore(instant)) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /** Number of the last entry that is not after an instant; 0 if none. */
  long lastUntil(Instant instant) throws SQLException {
    return firstFrom(Micros.instant(Micros.of(instant) + 1)) - 1;
  }

  /** How many entries there are after one. */
  long after(long sequence) {
    return last - sequence;
  }

  /** When an entry was written. */
  Instant at(long sequence) throws SQLException {
    Sql sql = Sql.of("SELECT at FROM ledger_entry WHERE wallet = ? AND sequence = ?", wallet);
    return session.first(sql.add("", sequence), row -> row.instant("at")).orElseThrow();
  }
}
