package org.bursar.domain.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bursar.domain.Refusal;

/** How credits arrive in lots, and how staff and renewals take them away again. */
final class Filling {
  /** Open lots beyond this are refused to callers; what a plan grants always finds room. */
  private static final int MAX_LOTS = 500;

  private Filling() {}

  static Posting grant(Wallet wallet, CreditLot lot, Credits amount, Journal journal) {
    if (!amount.isPositive()) {
      throw new Refusal.Malformed("credits", "must be more than 0").refused();
    }
    if (wallet.lots().stream().filter(CreditLot::isOpen).count() >= MAX_LOTS) {
      throw new Refusal.TooManyLots(MAX_LOTS).refused();
    }
    return fill(lot, amount, journal);
  }

  static Posting fill(CreditLot lot, Credits amount, Journal journal) {
    if (amount.isPositive()) {
      journal.grant(lot, amount);
    }
    return journal.posting();
  }

  /**
   * Forfeits unspent allowance, oldest first: what is available, and then, as it comes back, what
   * is held.
   */
  static void cut(Wallet wallet, Credits excess, Journal journal) {
    List<CreditLot> oldestFirst = new ArrayList<>(wallet.lots());
    oldestFirst.sort(BurnDownOrder.BY_EXPIRY);
    Credits left = excess.orZero();
    for (CreditLot old : oldestFirst) {
      Credits part = old.source() == Source.ALLOWANCE ? old.available().min(left) : Credits.ZERO;
      journal.move(EntryType.FORFEIT, old, part);
      left = left.minus(part);
    }
    for (CreditLot old : oldestFirst) {
      Credits held = old.unspent().minus(old.available());
      Credits part = old.source() == Source.ALLOWANCE ? held.min(left) : Credits.ZERO;
      journal.cap(old, part);
      left = left.minus(part);
    }
  }

  static Posting end(CreditLot lot, Journal journal) {
    if (lot.hasEnded(journal.at()) || !lot.isOpen()) {
      throw new Refusal.LotClosed(lot.id()).refused();
    }
    journal.move(EntryType.FORFEIT, lot, lot.available());
    return journal.posting(Optional.empty(), Optional.of(lot.id()));
  }
}
