package org.bursar.domain.wallet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The laws of the ledger, checked: replaying all entries gives exactly the stored wallet; per lot
 * {@code granted = available + held + charged + captured - restored + expired + forfeited} with no
 * part below zero; no lot gets back more than it gave; sequence without gaps; time never backwards;
 * each running balance true; each checkpoint what the entries up to it come to.
 */
public final class LedgerInvariants {
  private final Wallet wallet;
  private final Map<Long, Checkpoint> checkpoints = new TreeMap<>();
  private final List<String> violations = new ArrayList<>();
  private final Map<UUID, Map<EntryType, Credits>> totals = new HashMap<>();
  private final Map<UUID, Credits> available = new HashMap<>();
  private final Map<UUID, Credits> held = new HashMap<>();
  private Credits balance = Credits.ZERO;
  private Credits debt = Credits.ZERO;

  private LedgerInvariants(Wallet wallet, List<Checkpoint> checkpoints) {
    this.wallet = wallet;
    checkpoints.forEach(checkpoint -> this.checkpoints.put(checkpoint.sequence(), checkpoint));
  }

  /**
   * Says which laws are broken, one sentence each.
   *
   * @param wallet as stored, with all lots and holds that it ever had
   * @param entries its whole ledger, oldest first
   */
  public static List<String> violations(Wallet wallet, List<LedgerEntry> entries) {
    return violations(wallet, entries, List.of());
  }

  /**
   * Says which laws are broken, one sentence each.
   *
   * @param wallet as stored, with all lots and holds that it ever had
   * @param entries its whole ledger, oldest first
   * @param checkpoints that are stored of it
   */
  public static List<String> violations(
      Wallet wallet, List<LedgerEntry> entries, List<Checkpoint> checkpoints) {
    LedgerInvariants laws = new LedgerInvariants(wallet, checkpoints);
    LedgerEntry previous = null;
    for (LedgerEntry entry : entries) {
      laws.follows(previous, entry);
      laws.replay(entry);
      laws.compare(laws.checkpoints.remove(entry.sequence()));
      previous = entry;
    }
    laws.compare(entries.size());
    return laws.violations;
  }

  private void follows(LedgerEntry previous, LedgerEntry entry) {
    long expected = previous == null ? 1 : previous.sequence() + 1;
    require(
        entry.sequence() == expected, () -> "entry " + entry.sequence() + " is not " + expected);
    boolean ordered = previous == null || !entry.at().isBefore(previous.at());
    require(ordered, () -> "entry " + entry.sequence() + " is earlier than the one before it");
  }

  private void replay(LedgerEntry entry) {
    balance = balance.plus(entry.available());
    debt = debt.plus(entry.owed());
    require(!debt.isNegative(), () -> "the debt is below zero at entry " + entry.sequence());
    require(
        balance.equals(entry.balance()),
        () -> "entry " + entry.sequence() + " has a false balance");
    entry.lot().ifPresent(lot -> replay(lot, entry));
  }

  private void replay(UUID lot, LedgerEntry entry) {
    Credits amount =
        new Credits(
            Math.max(Math.abs(entry.available().micros()), Math.abs(entry.held().micros())));
    boolean signs =
        entry.available().equals(entry.type().available(amount))
            && entry.held().equals(entry.type().held(amount));
    require(signs, () -> "entry " + entry.sequence() + " has not the signs of a " + entry.type());
    totals
        .computeIfAbsent(lot, id -> new EnumMap<>(EntryType.class))
        .merge(entry.type(), amount, Credits::plus);
    Credits nowAvailable = available.merge(lot, entry.available(), Credits::plus);
    Credits nowHeld = held.merge(lot, entry.held(), Credits::plus);
    boolean whole = !nowAvailable.isNegative() && !nowHeld.isNegative();
    require(whole, () -> "lot " + lot + " is below zero at entry " + entry.sequence());
  }

  private void compare(Checkpoint checkpoint) {
    if (checkpoint == null) {
      return;
    }
    Map<UUID, Checkpoint.Parts> moved = new HashMap<>();
    available.forEach((lot, sum) -> moved.put(lot, new Checkpoint.Parts(sum, held.get(lot))));
    long sequence = checkpoint.sequence();
    boolean same = checkpoint.equals(Checkpoint.BEGINNING.later(sequence, debt, moved));
    require(same, () -> "the checkpoint at entry " + sequence + " is not what the ledger has");
  }

  private void compare(long entries) {
    checkpoints
        .keySet()
        .forEach(sequence -> violations.add("the checkpoint at entry " + sequence + " is of none"));
    require(
        wallet.sequence() == entries, () -> "the wallet counts " + wallet.sequence() + " entries");
    require(wallet.debt().equals(debt), () -> "the wallet owes " + wallet.debt() + ", not " + debt);
    require(
        wallet.available().equals(balance), () -> "the wallet has not " + balance + " available");
    require(
        wallet.lots().size() == totals.size(), () -> "the ledger knows " + totals.size() + " lots");
    wallet.lots().forEach(this::compare);
    compareHolds();
  }

  private void compare(CreditLot lot) {
    Map<EntryType, Credits> sums = totals.getOrDefault(lot.id(), Map.of());
    boolean same =
        lot.available().equals(available.getOrDefault(lot.id(), Credits.ZERO))
            && lot.held().equals(held.getOrDefault(lot.id(), Credits.ZERO))
            && lot.granted().equals(sums.getOrDefault(EntryType.GRANT, Credits.ZERO));
    require(same, () -> "lot " + lot.id() + " is stored otherwise than the ledger has it");
    boolean gone = !lot.voided() || lot.available().isZero();
    require(gone, () -> "lot " + lot.id() + " is voided and still has credits available");
    boolean claimable = lot.held().covers(lot.overCap()) && !lot.overCap().isNegative();
    require(claimable, () -> "a cap claims more of lot " + lot.id() + " than is held");
    Credits parts =
        lot.available()
            .plus(lot.held())
            .plus(sum(sums, EntryType.CHARGE))
            .plus(sum(sums, EntryType.CAPTURE))
            .minus(sum(sums, EntryType.RESTORE))
            .plus(sum(sums, EntryType.EXPIRE))
            .plus(sum(sums, EntryType.FORFEIT));
    require(lot.granted().equals(parts), () -> "lot " + lot.id() + " does not add up");
    Credits consumed = sum(sums, EntryType.CHARGE).plus(sum(sums, EntryType.CAPTURE));
    boolean earned = consumed.covers(sum(sums, EntryType.RESTORE));
    require(earned, () -> "lot " + lot.id() + " got back more than it gave");
  }

  private void compareHolds() {
    Map<UUID, Credits> inHolds = new HashMap<>();
    wallet.holds().stream()
        .filter(Hold::isOpen)
        .flatMap(hold -> hold.draws().stream())
        .forEach(draw -> inHolds.merge(draw.lot(), draw.credits(), Credits::plus));
    for (CreditLot lot : wallet.lots()) {
      boolean same = lot.held().equals(inHolds.getOrDefault(lot.id(), Credits.ZERO));
      require(same, () -> "the open holds do not add up to what lot " + lot.id() + " has held");
    }
  }

  private static Credits sum(Map<EntryType, Credits> sums, EntryType type) {
    return sums.getOrDefault(type, Credits.ZERO);
  }

  private void require(boolean law, Supplier<String> violation) {
    if (!law) {
      violations.add(violation.get());
    }
  }
}
