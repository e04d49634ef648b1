package org.bursar.domain.wallet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How a posting changes a wallet: entries move lots, a hold takes the place of its former self. */
final class Evolution {
  private Evolution() {}

  static Wallet of(Wallet wallet, Posting posting) {
    return new Wallet(
        wallet.id(),
        lots(wallet, posting),
        holds(wallet, posting),
        wallet.debt().plus(posting.owed()),
        wallet.sequence() + posting.entries().size(),
        posting.at());
  }

  /** One pass over the lots, however many of them moved. */
  private static List<CreditLot> lots(Wallet wallet, Posting posting) {
    List<CreditLot> lots = new ArrayList<>(wallet.lots().size() + posting.opened().size());
    lots.addAll(wallet.lots());
    lots.addAll(posting.opened());
    Map<UUID, List<LedgerEntry>> byLot = byLot(posting);
    for (int i = 0; i < lots.size(); i++) {
      CreditLot lot = lots.get(i);
      for (LedgerEntry entry : byLot.getOrDefault(lot.id(), List.of())) {
        lot = lot.after(entry);
      }
      lots.set(i, posting.voided().filter(lot.id()::equals).isPresent() ? lot.ended() : lot);
    }
    return lots;
  }

  private static Map<UUID, List<LedgerEntry>> byLot(Posting posting) {
    Map<UUID, List<LedgerEntry>> byLot = new HashMap<>();
    for (LedgerEntry entry : posting.entries()) {
      entry.lot().ifPresent(id -> byLot.computeIfAbsent(id, k -> new ArrayList<>(1)).add(entry));
    }
    return byLot;
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
