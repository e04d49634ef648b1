package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.Refusal;

/**
 * A customer's credits: lots, holds, and what is owed.
 *
 * <p>Its life: grants open lots; charges and holds take from them in burn-down order; captures,
 * releases and refunds end what was begun; lots that run out and holds that nobody ends are posted
 * at the instant at which they fall due ({@link #nextDue()}). Every decision is pure: it returns a
 * {@link Posting} or refuses, and {@link #after} alone changes the state. Whoever decides posts
 * first what is due.
 *
 * @param lots the open ones, and whichever closed ones a decision may need
 * @param holds likewise
 * @param debt what it owes: zero, but under the {@code debt} answers
 * @param sequence number of its latest ledger entry
 * @param lastAt time of its latest posting; later ones are never earlier
 */
public record Wallet(
    WalletId id,
    List<CreditLot> lots,
    List<Hold> holds,
    Credits debt,
    long sequence,
    Instant lastAt) {
  /** Open lots beyond this are refused to callers; what a plan grants always finds room. */
  public static final int MAX_LOTS = 500;

  public static final int MAX_HOLDS = 1_000;

  public Wallet {
    lots = List.copyOf(lots);
    holds = List.copyOf(holds);
  }

  public static Wallet empty(WalletId id) {
    return new Wallet(id, List.of(), List.of(), Credits.ZERO, 0, Instant.EPOCH);
  }

  /** The sum of all lots' available credits. */
  public Credits available() {
    long micros = 0;
    for (CreditLot lot : lots) {
      micros = Math.addExact(micros, lot.available().micros());
    }
    return new Credits(micros);
  }

  /** The sum of all lots' held credits. */
  public Credits held() {
    long micros = 0;
    for (CreditLot lot : lots) {
      micros = Math.addExact(micros, lot.held().micros());
    }
    return new Credits(micros);
  }

  /** What is left of everything that plans have granted. */
  public Credits unspentAllowance() {
    long micros = 0;
    for (CreditLot lot : lots) {
      micros += lot.source() == Source.ALLOWANCE ? lot.available().micros() : 0;
    }
    return new Credits(micros);
  }

  /** Now, or the latest posting's time where the wall clock has run back. */
  public Instant moment(Instant now) {
    return now.isBefore(lastAt) ? lastAt : now;
  }

  /**
   * Takes the price at once, all or nothing.
   *
   * @throws org.bursar.domain.Refused insufficient credits
   */
  public Posting charge(Credits price, Cause cause, BurnDownOrder order, Instant now) {
    requireAvailable(price);
    Journal journal = new Journal(this, cause, moment(now));
    for (Draw draw : order.take(lots, price, journal.at())) {
      journal.move(EntryType.CHARGE, lot(draw.lot()), draw.credits());
    }
    return journal.posting();
  }

  /**
   * Sets an estimate aside; the hold's id is the cause's reference.
   *
   * @throws org.bursar.domain.Refused insufficient credits, too many holds
   */
  public Posting hold(Credits estimate, Cause cause, HoldTerms terms, Instant now) {
    return Holding.hold(this, estimate, cause, terms, moment(now));
  }

  /**
   * Ends a hold with the real cost: what it consumes of the hold in burn order, the rest back; an
   * excess is charged at once, and where credits lack, {@code terms} decides.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Posting capture(UUID holdId, Credits cost, CaptureTerms terms, Instant now) {
    return Holding.capture(this, openHold(holdId), cost, terms, moment(now));
  }

  /**
   * Ends a hold without a cost: everything goes back.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Posting release(UUID holdId, Cause cause, Instant now) {
    Journal journal = new Journal(this, cause, moment(now));
    return Holding.release(openHold(holdId), HoldStatus.RELEASED, journal);
  }

  /**
   * Moves a hold's timeout; no credits move.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Posting extend(UUID holdId, Instant expiresAt, Cause cause, Instant now) {
    Hold hold = openHold(holdId);
    return new Journal(this, cause, moment(now)).posting(hold.until(expiresAt));
  }

  /**
   * Undoes a finished charge in part or whole: what was taken last comes back first. What was owed
   * is owed no longer; where later grants have paid it, it comes back as an adjustment.
   *
   * @throws org.bursar.domain.Refused refund exceeds charge
   */
  public Posting refund(Charge charge, Credits amount, Cause cause, Instant now) {
    return Refunding.refund(this, charge, amount, new Journal(this, cause, moment(now)));
  }

  /**
   * Opens a lot with credits.
   *
   * @throws org.bursar.domain.Refused too many lots
   */
  public Posting grant(CreditLot lot, Credits amount, Cause cause, Instant now) {
    if (lots.stream().filter(CreditLot::isOpen).count() >= MAX_LOTS) {
      throw new Refusal.TooManyLots(MAX_LOTS).refused();
    }
    Journal journal = new Journal(this, cause, moment(now));
    journal.open(lot, amount);
    return journal.posting();
  }

  /**
   * A renewal: of the unspent allowance all above {@code kept} is forfeited, oldest first, and then
   * the new allowance opens its lot.
   */
  public Posting renew(Credits kept, CreditLot lot, Credits allowance, Cause cause) {
    Journal journal = new Journal(this, cause, moment(lot.effectiveAt()));
    Credits excess = unspentAllowance().minus(kept).orZero();
    List<CreditLot> oldestFirst = new ArrayList<>(lots);
    oldestFirst.sort(BurnDownOrder.BY_EXPIRY);
    for (CreditLot old : oldestFirst) {
      Credits part = old.source() == Source.ALLOWANCE ? old.available().min(excess) : Credits.ZERO;
      journal.move(EntryType.FORFEIT, old, part);
      excess = excess.minus(part);
    }
    if (allowance.isPositive()) {
      journal.open(lot, allowance);
    }
    return journal.posting();
  }

  /**
   * Ends a lot before its time: what is available of it is forfeited.
   *
   * @throws org.bursar.domain.Refused not found, lot closed
   */
  public Posting voidLot(UUID lotId, Cause cause, Instant now) {
    CreditLot lot = lot(lotId);
    Journal journal = new Journal(this, cause, moment(now));
    if (lot.hasEnded(journal.at()) || !lot.isOpen()) {
      throw new Refusal.LotClosed(lotId).refused();
    }
    journal.move(EntryType.FORFEIT, lot, lot.available());
    return journal.posting(Optional.empty(), Optional.of(lotId));
  }

  /** The next instant at which a lot runs out or a hold times out by itself. */
  public Optional<Instant> nextDue() {
    Instant next = CreditLot.NEVER;
    for (CreditLot lot : lots) {
      next =
          lot.available().isPositive() && lot.expiresAt().isBefore(next) ? lot.expiresAt() : next;
    }
    for (Hold hold : holds) {
      next = hold.isOpen() && hold.expiresAt().isBefore(next) ? hold.expiresAt() : next;
    }
    return next.equals(CreditLot.NEVER) ? Optional.empty() : Optional.of(next);
  }

  /**
   * Posts the one thing that falls due at {@code instant}, the result of {@link #nextDue()}: lots
   * run out before holds time out, so that what a hold gives back never vanishes with its lot.
   */
  public Posting due(Instant instant) {
    for (CreditLot lot : lots) {
      if (lot.available().isPositive() && lot.expiresAt().equals(instant)) {
        Journal journal = new Journal(this, Cause.system(lot.id(), ""), moment(instant));
        journal.move(EntryType.EXPIRE, lot, lot.available());
        return journal.posting();
      }
    }
    Hold hold =
        holds.stream()
            .filter(h -> h.isOpen() && h.expiresAt().equals(instant))
            .min(Comparator.comparing(Hold::id))
            .orElseThrow();
    Journal journal = new Journal(this, Cause.system(hold.id(), "timeout"), moment(instant));
    return Holding.release(hold, HoldStatus.EXPIRED, journal);
  }

  /** The wallet once a posting is in it: the only change of state. */
  public Wallet after(Posting posting) {
    return Evolution.of(this, posting);
  }

  /** Without the lots and holds that have closed. */
  public Wallet open() {
    List<CreditLot> openLots = lots.stream().filter(CreditLot::isOpen).toList();
    List<Hold> openHolds = holds.stream().filter(Hold::isOpen).toList();
    return new Wallet(id, openLots, openHolds, debt, sequence, lastAt);
  }

  /**
   * A lot of this wallet.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public CreditLot lot(UUID lotId) {
    for (CreditLot lot : lots) {
      if (lot.id().equals(lotId)) {
        return lot;
      }
    }
    throw new Refusal.NotFound("lot", lotId.toString()).refused();
  }

  /**
   * A hold of this wallet, open or ended.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Hold hold(UUID holdId) {
    for (Hold hold : holds) {
      if (hold.id().equals(holdId)) {
        return hold;
      }
    }
    throw new Refusal.NotFound("hold", holdId.toString()).refused();
  }

  /**
   * A hold that has not ended.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Hold openHold(UUID holdId) {
    Hold hold = hold(holdId);
    if (!hold.isOpen()) {
      throw new Refusal.HoldClosed(holdId, hold.status(), hold.captured(), hold.released())
          .refused();
    }
    return hold;
  }

  void requireAvailable(Credits required) {
    Credits available = available();
    if (!available.covers(required)) {
      throw new Refusal.InsufficientCredits(required, available).refused();
    }
  }
}
