package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bursar.application.posting.Effect;
import org.bursar.application.posting.OpenAccount;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/**
 * What a batch has changed, as rows of each table. Lots and holds are written as they are in the
 * end, however often they were touched.
 */
final class Posted {
  private final List<Object[]> effects = new ArrayList<>();
  private final List<Object[]> entries = new ArrayList<>();
  private final List<Object[]> lots = new ArrayList<>();
  private final List<Object[]> holds = new ArrayList<>();
  private final List<Object[]> subscriptions = new ArrayList<>();
  private final List<Object[]> accounts = new ArrayList<>();
  private final List<Map.Entry<UUID, Credits>> refunds = new ArrayList<>();
  private final long version;

  /**
   * Gathers the rows.
   *
   * @param version that the accounts will have
   */
  Posted(List<OpenAccount> changed, long version) {
    this.version = version;
    changed.forEach(this::add);
  }

  private void add(OpenAccount opened) {
    for (Effect effect : opened.effects()) {
      effects.add(EffectRow.of(effect).columns());
    }
    Account account = opened.account();
    add(account.wallet().id(), opened.postings());
    addTouched(account, opened.postings());
    addSubscriptions(opened);
    refunds.addAll(opened.refunds().entrySet());
    accounts.add(columns(account));
  }

  private void add(WalletId wallet, List<Posting> postings) {
    for (Posting posting : postings) {
      for (LedgerEntry entry : posting.entries()) {
        entries.add(new EntryRow(wallet, entry).columns());
      }
    }
  }

  private void addTouched(Account account, List<Posting> postings) {
    WalletId wallet = account.wallet().id();
    Set<UUID> touchedLots = new HashSet<>();
    Set<UUID> touchedHolds = new HashSet<>();
    for (Posting posting : postings) {
      posting.opened().forEach(lot -> touchedLots.add(lot.id()));
      posting.entries().forEach(entry -> entry.lot().ifPresent(touchedLots::add));
      posting.voided().ifPresent(touchedLots::add);
      posting.hold().map(Hold::id).ifPresent(touchedHolds::add);
    }
    account.wallet().lots().stream()
        .filter(lot -> touchedLots.contains(lot.id()))
        .forEach(lot -> lots.add(new LotRow(wallet, lot).columns()));
    account.wallet().holds().stream()
        .filter(hold -> touchedHolds.contains(hold.id()))
        .forEach(hold -> holds.add(new HoldRow(wallet, hold).columns()));
  }

  private void addSubscriptions(OpenAccount opened) {
    WalletId wallet = opened.account().wallet().id();
    List<Subscription> changed = new ArrayList<>(opened.replaced());
    opened
        .account()
        .subscription()
        .filter(latest -> !opened.before().subscription().equals(opened.account().subscription()))
        .ifPresent(changed::add);
    changed.forEach(s -> subscriptions.add(new SubscriptionRow(wallet, s).columns()));
  }

  private static Object[] columns(Account account) {
    return new Object[] {
      account.wallet().id(),
      account.wallet().debt(),
      account.wallet().sequence(),
      account.wallet().lastAt(),
      account.nextDue(),
      account.subscription().map(Subscription::id)
    };
  }

  /** Writes all rows; the effects first, for a key that is taken then costs least. */
  Void write(Session session) throws SQLException {
    session.insert(EffectRow.INSERT, effects, "");
    session.insert(EntryRow.INSERT, entries, "");
    session.insert(LotRow.INSERT, lots, LotRow.UPSERT);
    session.insert(HoldRow.INSERT, holds, HoldRow.UPSERT);
    session.insert(SubscriptionRow.INSERT, subscriptions, SubscriptionRow.UPSERT);
    for (Map.Entry<UUID, Credits> refund : refunds) {
      String sql = "UPDATE effect SET refunded = refunded + ? WHERE id = ?";
      session.update(Sql.of(sql, refund.getValue(), refund.getKey()));
    }
    session.update(accounts());
    return null;
  }

  private Sql accounts() {
    Sql sql =
        Sql.of("UPDATE account JOIN (SELECT ? AS id, ? AS debt, ? AS sequence, ? AS last_at,")
            .add(" ? AS next_due_at, ? AS subscription", accounts.get(0));
    for (Object[] columns : accounts.subList(1, accounts.size())) {
      sql.add(" UNION ALL SELECT ?, ?, ?, ?, ?, ?", columns);
    }
    return sql.add(
        ") AS posted ON account.id = posted.id SET account.debt = posted.debt,"
            + " account.sequence = posted.sequence, account.last_at = posted.last_at,"
            + " account.next_due_at = posted.next_due_at,"
            + " account.subscription = posted.subscription, account.version = ?",
        version);
  }
}
