package org.bursar.domain.wallet;

import java.util.List;
import java.util.UUID;
import org.bursar.domain.Refusal;

/** How holds begin and end. */
final class Holding {
  private static final int MAX_HOLDS = 1_000;

  private Holding() {}

  static Posting hold(Wallet wallet, Credits estimate, HoldTerms terms, Journal journal) {
    if (wallet.holds().stream().filter(Hold::isOpen).count() >= MAX_HOLDS) {
      throw new Refusal.TooManyHolds(MAX_HOLDS).refused();
    }
    List<Draw> draws = journal.takeAll(EntryType.HOLD, terms.order(), estimate);
    return journal.posting(Hold.begun(journal.cause(), draws, terms, journal.at()));
  }

  static Hold find(List<Hold> holds, UUID id) {
    return holds.stream()
        .filter(hold -> hold.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal.NotFound("hold", id.toString()).refused());
  }

  static Posting capture(Hold hold, Credits cost, CaptureTerms terms, Journal journal) {
    Credits kept = cost.min(hold.credits());
    captureParts(journal, hold, kept);
    Credits released = hold.credits().minus(kept);
    journal.giveBackLast(EntryType.RELEASE, hold.draws(), released);
    Credits excess = cost.minus(kept);
    Credits taken = Draw.sum(journal.take(EntryType.CHARGE, terms.order(), excess));
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
