package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer's credits: lots, holds, and what is owed.
 *
 * <p>Its life: grants open lots; charges and holds take from them in burn-down order; captures,
 * releases and refunds end what was begun; lots that run out and holds that nobody ends are posted
 * at the instant at which they fall due ({@link #nextDue()}), before anything is decided after it.
 * A decision is pure: it returns a {@link Posting} or refuses; {@link #after} alone changes state.
 *
 * @param lots the open ones, and whichever closed ones a decision may need; so the holds
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
  public Wallet {
    lots = List.copyOf(lots);
    holds = List.copyOf(holds);
  }

  public static Wallet empty(WalletId id) {
    return new Wallet(id, List.of(), List.of(), Credits.ZERO, 0, Instant.EPOCH);
  }

  /** The sum of all lots' available credits. */
  public Credits available() {
    return CreditLot.sum(lots, lot -> lot.available().micros());
  }

  /** The sum of all lots' held credits. */
  public Credits held() {
    return CreditLot.sum(lots, lot -> lot.held().micros());
  }

  /** What is left of everything that plans have granted, held credits included. */
  public Credits unspentAllowance() {
    return CreditLot.sum(
        lots, lot -> lot.source() == Source.ALLOWANCE ? lot.unspent().micros() : 0);
  }

  /** Now, or the latest posting's time if the wall clock has run back. */
  public Instant moment(Instant now) {
    return now.isBefore(lastAt) ? lastAt : now;
  }

  /**
   * Takes the price at once, all or nothing.
   *
   * @throws org.bursar.domain.Refused insufficient credits
   */
  public Posting charge(Credits price, Cause cause, BurnDownOrder order, Instant now) {
    PostingBuilder builder = new PostingBuilder(this, cause, moment(now));
    builder.takeAll(EntryType.CHARGE, order, price);
    return builder.posting();
  }

  /**
   * Sets an estimate aside; the hold's id is the cause's reference.
   *
   * @throws org.bursar.domain.Refused insufficient credits, too many holds
   */
  public Posting hold(Credits estimate, Cause cause, HoldTerms terms, Instant now) {
    return Holds.hold(this, estimate, terms, new PostingBuilder(this, cause, moment(now)));
  }

  /**
   * Ends a hold with the real cost: what it consumes of the hold in burn order, the rest back; an
   * excess is charged at once, and where credits lack, {@code terms} decides.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Posting capture(UUID holdId, Credits cost, CaptureTerms terms, Instant now) {
    PostingBuilder builder = new PostingBuilder(this, terms.cause(), moment(now));
    return Holds.capture(openHold(holdId), cost, terms, builder);
  }

  /**
   * Ends a hold without a cost: everything goes back.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Posting release(UUID holdId, Cause cause, Instant now) {
    PostingBuilder builder = new PostingBuilder(this, cause, moment(now));
    return Holds.release(openHold(holdId), HoldStatus.RELEASED, builder);
  }

  /**
   * Moves a hold's timeout; no credits move.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Posting extend(UUID holdId, Instant expiresAt, Cause cause, Instant now) {
    return new PostingBuilder(this, cause, moment(now)).posting(openHold(holdId).until(expiresAt));
  }

  /**
   * Undoes a finished charge in part or whole: what was taken last comes back first. What was owed
   * is owed no longer; where later grants have paid it, it comes back as an adjustment.
   *
   * @throws org.bursar.domain.Refused refund exceeds charge
   */
  public Posting refund(RefundableCharge charge, Credits amount, Cause cause, Instant now) {
    return Refunds.refund(this, charge, amount, new PostingBuilder(this, cause, moment(now)));
  }

  /**
   * Opens a lot with credits.
   *
   * @throws org.bursar.domain.Refused too many lots; malformed, no credits
   */
  public Posting grant(CreditLot lot, Credits amount, Cause cause, Instant now) {
    return Grants.grant(this, lot, amount, new PostingBuilder(this, cause, moment(now)));
  }

  /**
   * A renewal: of the unspent allowance all above {@code kept} is forfeited, oldest first, and then
   * the new allowance opens its lot.
   */
  public Posting renew(Credits kept, CreditLot lot, Credits allowance, Cause cause) {
    PostingBuilder builder = new PostingBuilder(this, cause, moment(lot.effectiveAt()));
    Grants.cut(this, unspentAllowance().minus(kept), builder);
    return Grants.fill(lot, allowance, builder);
  }

  /**
   * Ends a lot before its time: what is available of it is forfeited.
   *
   * @throws org.bursar.domain.Refused not found, lot closed
   */
  public Posting voidLot(UUID lotId, Cause cause, Instant now) {
    return Grants.end(lot(lotId), new PostingBuilder(this, cause, moment(now)));
  }

  /** The next instant at which a lot runs out or a hold times out by itself. */
  public Optional<Instant> nextDue() {
    return DueEvents.next(this);
  }

  /** Posts the one thing that falls due first at an instant, the result of {@link #nextDue()}. */
  public Posting due(Instant instant) {
    return DueEvents.at(this, instant);
  }

  /** The wallet once a posting is in it: the only change of state. */
  public Wallet after(Posting posting) {
    return Replay.of(this, posting);
  }

  /** Without the lots and holds that have closed. */
  public Wallet open() {
    boolean all =
        lots.stream().allMatch(CreditLot::isOpen) && holds.stream().allMatch(Hold::isOpen);
    if (all) {
      return this;
    }
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
    return CreditLot.find(lots, lotId);
  }

  /**
   * A hold of this wallet, open or ended.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Hold hold(UUID holdId) {
    return Holds.find(holds, holdId);
  }

  /**
   * A hold that has not ended.
   *
   * @throws org.bursar.domain.Refused not found, hold closed
   */
  public Hold openHold(UUID holdId) {
    return hold(holdId).requireOpen();
  }
}
