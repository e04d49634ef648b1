package org.bursar.persistence.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.bursar.application.ledger.Ledger;
import org.bursar.application.ledger.UsageReport;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Database;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/** The ledger in MariaDB, to read. Entries are found by their place in the wallet's row of them. */
@Dependent
public class SqlLedger implements Ledger {
  private final Database database;

  @Inject
  public SqlLedger(Database database) {
    this.database = database;
  }

  @Override
  public List<LedgerEntry> entries(WalletId wallet, long before, int limit) {
    Sql sql =
        Sql.of(EntryRow.SELECT + "WHERE wallet = ? AND sequence < ?", wallet, before)
            .add(" ORDER BY sequence DESC LIMIT ?", limit);
    return database.call(session -> session.list(sql, row -> EntryRow.of(row).entry()));
  }

  @Override
  public void forEach(WalletId wallet, Instant from, Instant to, Consumer<LedgerEntry> reader) {
    database.call(
        session -> {
          Chronology chronology = new Chronology(session, wallet);
          Sql sql =
              Sql.of(EntryRow.SELECT + "WHERE wallet = ? AND sequence >= ?", wallet)
                  .add("", chronology.firstFrom(from))
                  .add(" AND sequence < ? ORDER BY sequence", chronology.firstFrom(to));
          session.forEach(sql, row -> EntryRow.of(row).entry(), reader);
          return null;
        });
  }

  @Override
  public Wallet walletAt(WalletId wallet, Instant at) {
    return database.call(session -> new AsOfWallet(session, wallet).at(at));
  }

  @Override
  public UsageReport usage(WalletId wallet, Instant from, Instant to, UsageReport.Grouping by) {
    return database.call(session -> new Usages(session, wallet, from, to).by(by));
  }

  @Override
  public void forEachCharge(
      WalletId wallet, Instant from, Instant to, Consumer<StoredCharge> reader) {
    Sql sql =
        Sql.of(EffectRow.SELECT + "WHERE wallet = ? AND at >= ? AND at < ?", wallet, from, to)
            .add(" AND credits IS NOT NULL AND refund_of IS NULL ORDER BY at, id");
    database.call(
        session -> {
          session.forEach(sql, row -> EffectRow.of(row).charge(), row -> row.ifPresent(reader));
          return null;
        });
  }

  @Override
  public Optional<StoredCharge> charge(String tenant, UUID id) {
    Sql sql = Sql.of(EffectRow.SELECT + "WHERE id = ? AND tenant = ?", id, tenant);
    return database.call(session -> session.first(sql, EffectRow::of)).flatMap(EffectRow::charge);
  }

  @Override
  public Optional<StoredHold> hold(String tenant, UUID id) {
    return database.call(session -> hold(session, tenant, id));
  }

  private static Optional<StoredHold> hold(Session session, String tenant, UUID id)
      throws SQLException {
    Optional<HoldRow> found =
        session.first(Sql.of(HoldRow.SELECT + "WHERE id = ?", id), HoldRow::of);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Sql owner =
        Sql.of("SELECT customer FROM account WHERE id = ?", found.get().wallet())
            .add(" AND tenant = ?", tenant);
    return session
        .first(owner, row -> row.text("customer"))
        .map(customer -> new StoredHold(found.get().hold(), customer));
  }

  @Override
  public List<StoredCharge> charges(
      WalletId wallet, ChargeFilter filter, Optional<Place> before, int limit) {
    Sql sql =
        Sql.of(EffectRow.SELECT + "WHERE wallet = ? AND at >= ?", wallet, filter.from())
            .add(" AND at < ? AND credits IS NOT NULL AND refund_of IS NULL", filter.to());
    filter.meter().ifPresent(meter -> sql.add(" AND meter = ?", meter));
    before.ifPresent(
        last -> sql.add(" AND at <= ? AND (at < ? OR id < ?)", last.at(), last.at(), last.id()));
    sql.add(" ORDER BY at DESC, id DESC LIMIT ?", limit);
    return database.call(session -> session.list(sql, EffectRow::of)).stream()
        .flatMap(row -> row.charge().stream())
        .toList();
  }

  /** Each status by itself: within one, the index has the ids in their order. */
  @Override
  public List<Hold> holds(
      WalletId wallet, Optional<HoldStatus> status, Optional<UUID> before, int limit) {
    List<HoldStatus> wanted = status.map(List::of).orElse(List.of(HoldStatus.values()));
    return database.call(
        session -> {
          List<Hold> holds = new ArrayList<>();
          for (HoldStatus each : wanted) {
            holds.addAll(holds(session, wallet, each, before, limit));
          }
          Comparator<Hold> newestFirst =
              Comparator.<Hold, String>comparing(hold -> hold.id().toString()).reversed();
          return holds.stream().sorted(newestFirst).limit(limit).toList();
        });
  }

  private static List<Hold> holds(
      Session session, WalletId wallet, HoldStatus status, Optional<UUID> before, int limit)
      throws SQLException {
    Sql sql = Sql.of(HoldRow.SELECT + "WHERE wallet = ? AND status = ?", wallet, status);
    before.ifPresent(last -> sql.add(" AND id < ?", last));
    sql.add(" ORDER BY id DESC LIMIT ?", limit);
    return session.list(sql, row -> HoldRow.of(row).hold());
  }

  @Override
  public List<Hold> openHolds(WalletId wallet) {
    Sql sql =
        Sql.of(HoldRow.SELECT + "WHERE wallet = ? AND status = 'HELD'", wallet)
            .add(" ORDER BY at DESC, id DESC");
    return database.call(session -> session.list(sql, row -> HoldRow.of(row).hold()));
  }

  @Override
  public List<CreditLot> lots(WalletId wallet, List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Sql sql = Sql.of(LotRow.SELECT + "WHERE wallet = ? AND id IN ", wallet).in(ids);
    return database.call(session -> session.list(sql, row -> LotRow.of(row).lot()));
  }

  /**
   * Looks at all lots of the wallet: they are few beside its entries, and an index costs grants.
   */
  @Override
  public void forEachLot(WalletId wallet, Instant from, Instant to, Consumer<CreditLot> reader) {
    Sql sql =
        Sql.of(LotRow.SELECT + "WHERE wallet = ? AND effective_at >= ?", wallet, from)
            .add(" AND effective_at < ? ORDER BY effective_at, id", to);
    database.call(
        session -> {
          session.forEach(sql, row -> LotRow.of(row).lot(), reader);
          return null;
        });
  }

  @Override
  public void forEachBook(String tenant, Consumer<Book> reader) {
    database.call(
        session -> {
          new Books(session).forEach(tenant, reader);
          return null;
        });
  }
}
