package org.bursar.domain.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** How a posting changes a wallet: entries move lots, a hold takes the place of its former self. */
final class Replay {
  private Replay() {}

  static Wallet of(Wallet wallet, Posting posting) {
    return new Wallet(
        wallet.id(),
        lots(wallet, posting),
        holds(wallet, posting),
        wallet.debt().plus(posting.owed()),
        wallet.sequence() + posting.entries().size(),
        posting.at());
  }

  /** Looks for the few lots that move; to look up each of the many that stay would cost more. */
  private static List<CreditLot> lots(Wallet wallet, Posting posting) {
    List<CreditLot> lots = new ArrayList<>(wallet.lots().size() + posting.opened().size());
    lots.addAll(wallet.lots());
    lots.addAll(posting.opened());
    for (LedgerEntry entry : posting.entries()) {
      entry.lot().ifPresent(id -> replace(lots, id, lot -> lot.after(entry)));
    }
    posting.voided().ifPresent(id -> replace(lots, id, CreditLot::ended));
    posting.capped().forEach((id, claimed) -> replace(lots, id, lot -> lot.capped(claimed)));
    return lots;
  }

  private static void replace(List<CreditLot> lots, UUID id, UnaryOperator<CreditLot> change) {
    for (int i = 0; i < lots.size(); i++) {
      if (lots.get(i).id().equals(id)) {
        lots.set(i, change.apply(lots.get(i)));
        return;
      }
    }
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
