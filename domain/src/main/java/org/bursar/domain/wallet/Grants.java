package org.bursar.domain.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bursar.domain.Refusal;

/** How credits arrive in lots, and how staff and renewals take them away again. */
final class Grants {
  /** Open lots beyond this are refused to callers; what a plan grants always finds room. */
  private static final int MAX_LOTS = 500;

  private Grants() {}

  static Posting grant(Wallet wallet, CreditLot lot, Credits amount, PostingBuilder builder) {
    if (!amount.isPositive()) {
      throw new Refusal.Malformed("credits", "must be more than 0").refused();
    }
    if (wallet.lots().stream().filter(CreditLot::isOpen).count() >= MAX_LOTS) {
      throw new Refusal.TooManyLots(MAX_LOTS).refused();
    }
    return fill(lot, amount, builder);
  }

  static Posting fill(CreditLot lot, Credits amount, PostingBuilder builder) {
    if (amount.isPositive()) {
      builder.grant(lot, amount);
    }
    return builder.posting();
  }

  /**
   * Forfeits unspent allowance, oldest first: what is available, and then, as it comes back, what
   * is held.
   */
  static void cut(Wallet wallet, Credits excess, PostingBuilder builder) {
    List<CreditLot> oldestFirst = new ArrayList<>(wallet.lots());
    oldestFirst.sort(BurnDownOrder.BY_EXPIRY);
    Credits left = excess.orZero();
    for (CreditLot old : oldestFirst) {
      Credits part = old.source() == Source.ALLOWANCE ? old.available().min(left) : Credits.ZERO;
      builder.move(EntryType.FORFEIT, old, part);
      left = left.minus(part);
    }
    for (CreditLot old : oldestFirst) {
      Credits held = old.unspent().minus(old.available());
      Credits part = old.source() == Source.ALLOWANCE ? held.min(left) : Credits.ZERO;
      builder.cap(old, part);
      left = left.minus(part);
    }
  }

  static Posting end(CreditLot lot, PostingBuilder builder) {
    if (lot.hasEnded(builder.at()) || !lot.isOpen()) {
      throw new Refusal.LotClosed(lot.id()).refused();
    }
    builder.move(EntryType.FORFEIT, lot, lot.available());
    return builder.posting(Optional.empty(), Optional.of(lot.id()));
  }
}
