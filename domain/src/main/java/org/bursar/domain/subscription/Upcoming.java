package org.bursar.domain.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Posting;

/**
 * A movement that will happen by itself.
 *
 * @param credits how much, without sign
 * @param change GRANT, EXPIRE or FORFEIT; RELEASE where a hold times out
 * @param lot whose credits; a lot that does not exist yet has its id already
 */
public record Upcoming(Instant at, Credits credits, EntryType change, UUID lot) {

  static List<Upcoming> of(List<Posting> postings) {
    return postings.stream()
        .flatMap(posting -> posting.entries().stream())
        .filter(entry -> entry.lot().isPresent())
        .map(Upcoming::of)
        .toList();
  }

  private static Upcoming of(LedgerEntry entry) {
    Credits credits = new Credits(Math.abs(entry.available().micros()));
    return new Upcoming(entry.at(), credits, entry.type(), entry.lot().orElseThrow());
  }
}
