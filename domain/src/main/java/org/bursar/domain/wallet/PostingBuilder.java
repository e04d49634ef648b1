package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.Refusal;

/** Where a decision writes its entries one after another, before they are a {@link Posting}. */
final class PostingBuilder {
  private final Wallet wallet;
  private final Cause cause;
  private final Instant at;
  private final List<LedgerEntry> entries = new ArrayList<>(2);
  private final List<CreditLot> opened = new ArrayList<>(0);
  private final Map<UUID, CreditLot> touched = new HashMap<>(4);
  private final Map<UUID, Credits> capped = new HashMap<>(0);
  private Credits balance;
  private Credits debt;

  PostingBuilder(Wallet wallet, Cause cause, Instant at) {
    this.wallet = wallet;
    this.cause = cause;
    this.at = at;
    this.balance = wallet.available();
    this.debt = wallet.debt();
  }

  Instant at() {
    return at;
  }

  Cause cause() {
    return cause;
  }

  /** The lot as it is after what has been written so far. */
  CreditLot lot(UUID id) {
    CreditLot changed = touched.get(id);
    return changed != null ? changed : wallet.lot(id);
  }

  /** Writes a movement of {@code amount}, unless it is zero. */
  void move(EntryType type, CreditLot lot, Credits amount) {
    move(type, lot, amount, Credits.ZERO);
  }

  private void move(EntryType type, CreditLot lot, Credits amount, Credits owed) {
    if (!amount.isPositive()) {
      return;
    }
    Credits available = type.available(amount);
    balance = balance.plus(available);
    debt = debt.plus(owed);
    LedgerEntry entry =
        new LedgerEntry(
            nextSequence(),
            type,
            Optional.of(lot.id()),
            Optional.of(lot.source()),
            available,
            type.held(amount),
            owed,
            balance,
            cause,
            at);
    entries.add(entry);
    touched.put(lot.id(), lot(lot.id()).after(entry));
  }

  /**
   * Takes an amount from the lots in burn order, all or nothing.
   *
   * @throws org.bursar.domain.Refused insufficient credits
   */
  List<Draw> takeAll(EntryType type, BurnDownOrder order, Credits amount) {
    List<Draw> draws = order.take(wallet.lots(), amount, at);
    Credits usable = Draw.sum(draws);
    if (!usable.covers(amount)) {
      throw new Refusal.InsufficientCredits(amount, usable).refused();
    }
    return move(type, draws);
  }

  /** Takes an amount from the lots in burn order, as far as they reach. */
  List<Draw> take(EntryType type, BurnDownOrder order, Credits amount) {
    return move(type, order.take(wallet.lots(), amount, at));
  }

  private List<Draw> move(EntryType type, List<Draw> draws) {
    draws.forEach(draw -> move(type, lot(draw.lot()), draw.credits()));
    return draws;
  }

  /** Writes a change of the debt alone, unless it is zero. */
  void owe(EntryType type, Credits owed) {
    if (owed.isZero()) {
      return;
    }
    debt = debt.plus(owed);
    entries.add(
        new LedgerEntry(
            nextSequence(),
            type,
            Optional.empty(),
            Optional.empty(),
            Credits.ZERO,
            Credits.ZERO,
            owed,
            balance,
            cause,
            at));
  }

  /** Opens a lot with new credits; what the wallet owes is paid from them first. */
  void grant(CreditLot lot, Credits amount) {
    open(lot, amount);
    Credits paid = amount.min(debt);
    move(EntryType.CHARGE, lot, paid, paid.negated());
  }

  /** Opens a lot with credits. */
  void open(CreditLot lot, Credits amount) {
    opened.add(lot);
    touched.put(lot.id(), lot);
    move(EntryType.GRANT, lot, amount);
  }

  /**
   * Gives credits back to the lot they left. What a void or a cap has taken back does not come
   * back: it is forfeited at once. If the lot has ended by time, the rest leaves it again and opens
   * a new lot of the same source, with as much life as the old one had left when the credits were
   * taken.
   */
  private void giveBack(EntryType type, Draw draw, Credits amount) {
    CreditLot lot = lot(draw.lot());
    Credits taken =
        lot.voided() ? amount : type == EntryType.RELEASE ? lot.overCap() : Credits.ZERO;
    move(type, lot, amount);
    move(EntryType.FORFEIT, lot, taken.min(amount));
    Credits rest = amount.minus(taken.min(amount));
    if (lot.hasEnded(at) && rest.isPositive()) {
      move(EntryType.EXPIRE, lot, rest);
      open(successor(lot, draw), rest);
    }
  }

  /** One for each draw: a lot may have been drawn from twice, with different lives left. */
  private CreditLot successor(CreditLot lot, Draw draw) {
    UUID id = DerivedIds.id(DerivedIds.id(cause.reference(), lot.id()), opened.size());
    Validity term = lot.lifeLeft(draw.takenAt(), at);
    return CreditLot.opening(id, lot.source(), lot.label(), term);
  }

  /** Gives back {@code amount} of what was drawn, beginning with what was taken last. */
  void giveBackLast(EntryType type, List<Draw> draws, Credits amount) {
    Credits left = amount;
    for (int i = draws.size() - 1; i >= 0 && left.isPositive(); i--) {
      Credits part = draws.get(i).credits().min(left);
      giveBack(type, draws.get(i), part);
      left = left.minus(part);
    }
  }

  /** Lets a cap claim what is held of a lot. */
  void cap(CreditLot lot, Credits claimed) {
    if (claimed.isPositive()) {
      capped.put(lot.id(), claimed);
    }
  }

  Posting posting() {
    return posting(Optional.empty(), Optional.empty());
  }

  Posting posting(Hold hold) {
    return posting(Optional.of(hold), Optional.empty());
  }

  Posting posting(Optional<Hold> hold, Optional<UUID> voided) {
    return new Posting(
        cause, at, List.copyOf(entries), List.copyOf(opened), hold, voided, Map.copyOf(capped));
  }

  private long nextSequence() {
    return wallet.sequence() + entries.size() + 1;
  }
}
