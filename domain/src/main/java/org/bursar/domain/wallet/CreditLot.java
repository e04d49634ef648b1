package org.bursar.domain.wallet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.bursar.domain.Refusal;

/**
 * Credits that arrived together. A lot opens with a GRANT, is usable in {@code [effectiveAt,
 * expiresAt)}, and closes when nothing is available or held any more.
 *
 * @param label what a person sees, such as the plan's or pack's name
 * @param granted what arrived
 * @param overCap how much of what is held a rollover cap takes once it comes back
 * @param expiresAt {@link #NEVER} if it does not expire
 * @param voided whether staff has ended it before its time
 */
public record CreditLot(
    UUID id,
    Source source,
    String label,
    Credits granted,
    Credits available,
    Credits held,
    Credits overCap,
    Instant effectiveAt,
    Instant expiresAt,
    boolean voided) {

  /** The expiry of a lot that does not expire; later than any other, so that it sorts last. */
  public static final Instant NEVER = Instant.MAX;

  /** A lot about to be opened: its GRANT entry brings the credits. */
  public static CreditLot opening(UUID id, Source source, String label, Validity term) {
    return new CreditLot(
        id,
        source,
        label,
        Credits.ZERO,
        Credits.ZERO,
        Credits.ZERO,
        Credits.ZERO,
        term.from(),
        term.to(),
        false);
  }

  public boolean neverExpires() {
    return expiresAt.equals(NEVER);
  }

  /** Whether credits can no longer come back to it. */
  public boolean hasEnded(Instant now) {
    return voided || !now.isBefore(expiresAt);
  }

  public boolean isUsable(Instant now) {
    return available.isPositive() && !now.isBefore(effectiveAt) && !hasEnded(now);
  }

  public boolean isOpen() {
    return available.isPositive() || held.isPositive();
  }

  /** By a loop: a charge looks for each lot that it takes from, among many perhaps. */
  static CreditLot find(List<CreditLot> lots, UUID id) {
    for (CreditLot lot : lots) {
      if (lot.id().equals(id)) {
        return lot;
      }
    }
    throw new Refusal.NotFound("lot", id.toString()).refused();
  }

  static Credits sum(List<CreditLot> lots, ToLongFunction<CreditLot> micros) {
    long sum = 0;
    for (CreditLot lot : lots) {
      sum = Math.addExact(sum, micros.applyAsLong(lot));
    }
    return new Credits(sum);
  }

  /** A term that starts now with as much life as this lot had left at {@code takenAt}. */
  Validity lifeLeft(Instant takenAt, Instant now) {
    return neverExpires()
        ? new Validity(now, NEVER)
        : new Validity(now, now.plus(Duration.between(takenAt, expiresAt)));
  }

  /** Unspent credits that no rollover cap has claimed yet: what is held may still come back. */
  Credits unspent() {
    return voided ? available : available.plus(held).minus(overCap);
  }

  /** This lot after one movement; a GRANT also counts as granted. */
  CreditLot after(LedgerEntry entry) {
    Credits arrived = entry.type() == EntryType.GRANT ? entry.available() : Credits.ZERO;
    Credits nowHeld = held.plus(entry.held());
    return new CreditLot(
        id,
        source,
        label,
        granted.plus(arrived),
        available.plus(entry.available()),
        nowHeld,
        overCapAfter(entry).min(nowHeld),
        effectiveAt,
        expiresAt,
        voided);
  }

  /** What comes back is what the cap has claimed first. */
  private Credits overCapAfter(LedgerEntry entry) {
    return entry.type() == EntryType.RELEASE ? overCap.minus(entry.available()).orZero() : overCap;
  }

  /** This lot once a cap has claimed more of what is held. */
  CreditLot capped(Credits claimed) {
    return new CreditLot(
        id,
        source,
        label,
        granted,
        available,
        held,
        overCap.plus(claimed),
        effectiveAt,
        expiresAt,
        voided);
  }

  CreditLot ended() {
    return new CreditLot(
        id, source, label, granted, available, held, overCap, effectiveAt, expiresAt, true);
  }
}
