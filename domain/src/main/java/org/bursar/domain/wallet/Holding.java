package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.List;
import org.bursar.domain.Refusal;

/** How holds begin and end. */
final class Holding {
  private Holding() {}

  static Posting hold(Wallet wallet, Credits estimate, Cause cause, HoldTerms terms, Instant at) {
    if (wallet.holds().stream().filter(Hold::isOpen).count() >= Wallet.MAX_HOLDS) {
      throw new Refusal.TooManyHolds(Wallet.MAX_HOLDS).refused();
    }
    wallet.requireAvailable(estimate);
    Journal journal = new Journal(wallet, cause, at);
    List<Draw> draws = terms.order().take(wallet.lots(), estimate, at);
    for (Draw draw : draws) {
      journal.move(EntryType.HOLD, wallet.lot(draw.lot()), draw.credits());
    }
    return journal.posting(
        new Hold(
            cause.reference(),
            HoldStatus.HELD,
            estimate,
            draws,
            terms.tariff(),
            at,
            terms.expiresAt(),
            Credits.ZERO,
            Credits.ZERO));
  }

  static Posting capture(Wallet wallet, Hold hold, Credits cost, CaptureTerms terms, Instant at) {
    Journal journal = new Journal(wallet, terms.cause(), at);
    Credits kept = cost.min(hold.credits());
    captureParts(journal, hold, kept);
    Credits released = hold.credits().minus(kept);
    journal.giveBackLast(EntryType.RELEASE, hold.draws(), released);
    Credits excess = cost.minus(kept);
    Credits taken = Credits.ZERO;
    for (Draw draw : terms.order().take(wallet.lots(), excess, at)) {
      journal.move(EntryType.CHARGE, journal.lot(draw.lot()), draw.credits());
      taken = taken.plus(draw.credits());
    }
    if (terms.shortage() == Shortage.DEBT) {
      journal.owe(EntryType.CHARGE, excess.minus(taken));
    }
    return journal.posting(hold.ended(HoldStatus.CAPTURED, kept.plus(taken), released));
  }

  private static void captureParts(Journal journal, Hold hold, Credits kept) {
    Credits left = kept;
    for (Draw draw : hold.draws()) {
      Credits part = draw.credits().min(left);
      journal.move(EntryType.CAPTURE, journal.lot(draw.lot()), part);
      left = left.minus(part);
    }
  }

  static Posting release(Hold hold, HoldStatus status, Journal journal) {
    journal.giveBackLast(EntryType.RELEASE, hold.draws(), hold.credits());
    return journal.posting(hold.ended(status, Credits.ZERO, hold.credits()));
  }
}
