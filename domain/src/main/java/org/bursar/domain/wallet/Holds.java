package org.bursar.domain.wallet;

import java.util.List;
import java.util.UUID;
import org.bursar.domain.Refusal;

/** How holds begin and end. */
final class Holds {
  private static final int MAX_HOLDS = 1_000;

  private Holds() {}

  static Posting hold(Wallet wallet, Credits estimate, HoldTerms terms, PostingBuilder builder) {
    if (wallet.holds().stream().filter(Hold::isOpen).count() >= MAX_HOLDS) {
      throw new Refusal.TooManyHolds(MAX_HOLDS).refused();
    }
    List<Draw> draws = builder.takeAll(EntryType.HOLD, terms.order(), estimate);
    return builder.posting(Hold.begun(builder.cause(), draws, terms, builder.at()));
  }

  static Hold find(List<Hold> holds, UUID id) {
    return holds.stream()
        .filter(hold -> hold.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refusal.NotFound("hold", id.toString()).refused());
  }

  static Posting capture(Hold hold, Credits cost, CaptureTerms terms, PostingBuilder builder) {
    Credits kept = cost.min(hold.credits());
    captureParts(builder, hold, kept);
    Credits released = hold.credits().minus(kept);
    builder.giveBackLast(EntryType.RELEASE, hold.draws(), released);
    Credits excess = cost.minus(kept);
    Credits taken = Draw.sum(builder.take(EntryType.CHARGE, terms.order(), excess));
    if (terms.shortage() == ShortfallPolicy.DEBT) {
      builder.owe(EntryType.CHARGE, excess.minus(taken));
    }
    return builder.posting(hold.ended(HoldStatus.CAPTURED, kept.plus(taken), released));
  }

  private static void captureParts(PostingBuilder builder, Hold hold, Credits kept) {
    Credits left = kept;
    for (Draw draw : hold.draws()) {
      Credits part = draw.credits().min(left);
      builder.move(EntryType.CAPTURE, builder.lot(draw.lot()), part);
      left = left.minus(part);
    }
  }

  static Posting release(Hold hold, HoldStatus status, PostingBuilder builder) {
    builder.giveBackLast(EntryType.RELEASE, hold.draws(), hold.credits());
    return builder.posting(hold.ended(status, Credits.ZERO, hold.credits()));
  }
}
