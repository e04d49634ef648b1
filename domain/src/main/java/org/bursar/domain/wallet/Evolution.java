package org.bursar.domain.wallet;

import java.util.ArrayList;
import java.util.List;

/** How a posting changes a wallet: entries move lots, a hold takes the place of its former self. */
final class Evolution {
  private Evolution() {}

  static Wallet of(Wallet wallet, Posting posting) {
    List<CreditLot> lots = new ArrayList<>(wallet.lots().size() + posting.opened().size());
    lots.addAll(wallet.lots());
    lots.addAll(posting.opened());
    for (LedgerEntry entry : posting.entries()) {
      entry.lot().ifPresent(id -> lots.replaceAll(l -> l.id().equals(id) ? l.after(entry) : l));
    }
    posting.voided().ifPresent(id -> lots.replaceAll(l -> l.id().equals(id) ? l.ended() : l));
    return new Wallet(
        wallet.id(),
        lots,
        holds(wallet, posting),
        wallet.debt().plus(posting.owed()),
        wallet.sequence() + posting.entries().size(),
        posting.at());
  }

  private static List<Hold> holds(Wallet wallet, Posting posting) {
    if (posting.hold().isEmpty()) {
      return wallet.holds();
    }
    Hold changed = posting.hold().get();
    List<Hold> holds = new ArrayList<>(wallet.holds());
    holds.removeIf(hold -> hold.id().equals(changed.id()));
    holds.add(changed);
    return holds;
  }
}
