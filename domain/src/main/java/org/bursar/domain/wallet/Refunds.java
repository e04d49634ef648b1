package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bursar.domain.Refusal;

/** How a finished charge is undone: what was taken last comes back first, and debt before lots. */
final class Refunds {
  private Refunds() {}

  static Posting refund(
      Wallet wallet, RefundableCharge charge, Credits amount, PostingBuilder builder) {
    if (!charge.refundable().covers(amount) || !amount.isPositive()) {
      throw new Refusal.RefundExceedsCharge(amount, charge.refundable()).refused();
    }
    Credits fromOwed = charge.owed().minus(charge.refunded()).orZero().min(amount);
    Credits forgiven = fromOwed.min(wallet.debt());
    builder.owe(EntryType.RESTORE, forgiven.negated());
    if (fromOwed.compareTo(forgiven) > 0) {
      builder.open(adjustment(charge, builder.at()), fromOwed.minus(forgiven));
    }
    Credits drawnBack = charge.refunded().minus(charge.owed()).orZero();
    List<Draw> left = withoutLast(charge.draws(), drawnBack);
    builder.giveBackLast(EntryType.RESTORE, left, amount.minus(fromOwed));
    return builder.posting();
  }

  /** Later grants have paid what was owed: which lots did so is not the refund's business. */
  private static CreditLot adjustment(RefundableCharge charge, Instant at) {
    UUID id = DerivedIds.id(charge.id(), charge.refunded().micros());
    return CreditLot.opening(id, Source.ADJUSTMENT, "Refund", new Validity(at, CreditLot.NEVER));
  }

  private static List<Draw> withoutLast(List<Draw> draws, Credits returned) {
    List<Draw> left = new ArrayList<>(draws);
    Credits rest = returned;
    while (rest.isPositive()) {
      Draw last = left.remove(left.size() - 1);
      if (rest.covers(last.credits())) {
        rest = rest.minus(last.credits());
      } else {
        Credits remaining = last.credits().minus(rest);
        left.add(new Draw(last.lot(), last.source(), remaining, last.takenAt()));
        rest = Credits.ZERO;
      }
    }
    return left;
  }
}
