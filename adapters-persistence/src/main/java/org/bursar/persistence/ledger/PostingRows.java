package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bursar.application.posting.IdempotencyRecord;
import org.bursar.application.posting.OpenAccount;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.Checkpoint;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Session;

/**
 * What a batch has changed, as rows of each table. Lots and holds are written as they are in the
 * end, however often they were touched.
 */
final class PostingRows {
  private final List<Object[]> effects = new ArrayList<>();
  private final List<Object[]> entries = new ArrayList<>();
  private final List<Object[]> openedLots = new ArrayList<>();
  private final List<Object[]> movedLots = new ArrayList<>();
  private final List<Object[]> begunHolds = new ArrayList<>();
  private final List<Object[]> movedHolds = new ArrayList<>();
  private final List<Object[]> subscriptions = new ArrayList<>();
  private final List<Object[]> accounts = new ArrayList<>();
  private final List<Object[]> refunds = new ArrayList<>();
  private final List<Object[]> checkpoints = new ArrayList<>(0);
  private final long version;
  private final int step;

  /**
   * Gathers the rows.
   *
   * @param version that the accounts will have
   * @param step entries from one checkpoint to the next
   */
  PostingRows(List<OpenAccount> changed, long version, int step) {
    this.version = version;
    this.step = step;
    changed.forEach(this::add);
  }

  private void add(OpenAccount opened) {
    for (IdempotencyRecord effect : opened.effects()) {
      effects.add(EffectRow.of(effect).columns());
    }
    Account account = opened.account();
    add(account.wallet().id(), opened.postings());
    addLots(account.wallet(), opened.postings());
    addHolds(account.wallet(), opened);
    addSubscriptions(opened);
    addCheckpoints(opened);
    opened.refunds().forEach((charge, part) -> refunds.add(new Object[] {part, charge}));
    accounts.add(AccountRow.changes(account, version));
  }

  private void add(WalletId wallet, List<Posting> postings) {
    for (Posting posting : postings) {
      for (LedgerEntry entry : posting.entries()) {
        entries.add(new EntryRow(wallet, entry).columns());
      }
    }
  }

  private void addLots(Wallet wallet, List<Posting> postings) {
    Set<UUID> opened = new HashSet<>(2);
    Set<UUID> moved = new HashSet<>(4);
    for (Posting posting : postings) {
      posting.opened().forEach(lot -> opened.add(lot.id()));
      posting.entries().forEach(entry -> entry.lot().ifPresent(moved::add));
      posting.voided().ifPresent(moved::add);
      moved.addAll(posting.capped().keySet());
    }
    for (CreditLot lot : wallet.lots()) {
      if (opened.contains(lot.id())) {
        openedLots.add(new LotRow(wallet.id(), lot).columns());
      } else if (moved.contains(lot.id())) {
        movedLots.add(new LotRow(wallet.id(), lot).changes());
      }
    }
  }

  private void addHolds(Wallet wallet, OpenAccount opened) {
    Set<UUID> touched = new HashSet<>(2);
    for (Posting posting : opened.postings()) {
      posting.hold().map(Hold::id).ifPresent(touched::add);
    }
    if (touched.isEmpty()) {
      return;
    }
    Set<UUID> before = new HashSet<>();
    opened.before().wallet().holds().forEach(hold -> before.add(hold.id()));
    for (Hold hold : wallet.holds()) {
      if (touched.contains(hold.id())) {
        HoldRow row = new HoldRow(wallet.id(), hold);
        if (before.contains(hold.id())) {
          movedHolds.add(row.changes());
        } else {
          begunHolds.add(row.columns());
        }
      }
    }
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

  private void addCheckpoints(OpenAccount opened) {
    Wallet before = opened.before().wallet();
    for (Checkpoint checkpoint : Checkpoints.passed(before, opened.postings(), step)) {
      checkpoints.add(new CheckpointRow(before.id(), checkpoint).columns());
    }
  }

  /** Writes all rows; the effects first, for a key that is taken then costs least. */
  Void write(Session session) throws SQLException {
    session.each(EffectRow.INSERT, effects);
    session.each(EntryRow.INSERT, entries);
    session.each(CheckpointRow.INSERT, checkpoints);
    session.each(LotRow.INSERT, openedLots);
    session.each(LotRow.UPDATE, movedLots);
    session.each(HoldRow.INSERT, begunHolds);
    session.each(HoldRow.UPDATE, movedHolds);
    session.each(SubscriptionRow.UPSERT, subscriptions);
    session.each(EffectRow.REFUND, refunds);
    session.each(AccountRow.UPDATE, accounts);
    return null;
  }
}
