package org.bursar.domain.wallet;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a wallet had right after one of its ledger entries. Entries never change, so it stays true
 * for ever, and a later state follows from it and the entries between.
 *
 * @param sequence number of that entry; 0 before the first
 * @param debt what was owed
 * @param lots what each open lot had, by the lot's id; the rest of a lot never changes
 */
public record Checkpoint(long sequence, Credits debt, Map<UUID, Parts> lots) {
  /** Before the first entry. */
  public static final Checkpoint BEGINNING = new Checkpoint(0, Credits.ZERO, Map.of());

  public Checkpoint {
    lots = Map.copyOf(lots);
  }

  /** What a wallet has now. */
  public static Checkpoint of(Wallet wallet) {
    Map<UUID, Parts> lots = new HashMap<>();
    for (CreditLot lot : wallet.lots()) {
      if (lot.isOpen()) {
        lots.put(lot.id(), new Parts(lot.available(), lot.held()));
      }
    }
    return new Checkpoint(wallet.sequence(), wallet.debt(), lots);
  }

  /**
   * What there was after a later entry.
   *
   * @param last number of that entry
   * @param owed the sum of all effects on the debt since
   * @param moved the sum of all effects on each lot since
   */
  public Checkpoint later(long last, Credits owed, Map<UUID, Parts> moved) {
    Map<UUID, Parts> then = new HashMap<>(lots);
    moved.forEach((lot, sum) -> then.merge(lot, sum, Parts::plus));
    then.values().removeIf(Parts.NONE::equals);
    return new Checkpoint(last, debt.plus(owed), then);
  }

  /** Available and held credits of a lot, or what has moved of them. */
  public record Parts(Credits available, Credits held) {
    static final Parts NONE = new Parts(Credits.ZERO, Credits.ZERO);

    Parts plus(Parts other) {
      return new Parts(available.plus(other.available), held.plus(other.held));
    }
  }
}
