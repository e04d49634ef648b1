package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision, ready to be stored: everything that one effect does to one wallet, all or nothing.
 *
 * @param entries rows for the ledger, in order
 * @param opened lots that begin with this posting, still empty: an entry brings their credits
 * @param hold the hold that it opens, moves or ends, as it is afterwards
 * @param voided the lot that it ends before its time
 * @param capped what a rollover cap claims of held credits, by lot: it takes them as they come back
 */
public record Posting(
    Cause cause,
    Instant at,
    List<LedgerEntry> entries,
    List<CreditLot> opened,
    Optional<Hold> hold,
    Optional<UUID> voided,
    Map<UUID, Credits> capped) {

  /** What was consumed, by lot and in order; what merely paid an older debt is not counted. */
  public List<Draw> draws() {
    List<Draw> draws = new ArrayList<>(2);
    for (LedgerEntry entry : entries) {
      boolean consumed = entry.type() == EntryType.CHARGE || entry.type() == EntryType.CAPTURE;
      if (consumed && entry.lot().isPresent() && !entry.owed().isNegative()) {
        Credits taken = entry.available().plus(entry.held()).negated();
        draws.add(new Draw(entry.lot().get(), entry.source().get(), taken, takenAt(entry)));
      }
    }
    return draws;
  }

  private Instant takenAt(LedgerEntry entry) {
    return entry.type() == EntryType.CAPTURE ? hold.map(Hold::at).orElse(at) : at;
  }

  /** What came back, by lot: the lot that had it before, or the one that has taken its place. */
  public List<Draw> returned() {
    Map<UUID, Draw> returned = new LinkedHashMap<>();
    for (LedgerEntry entry : entries) {
      if (entry.lot().isPresent() && !entry.available().isZero()) {
        UUID lot = entry.lot().get();
        Draw draw = new Draw(lot, entry.source().get(), entry.available(), at);
        returned.merge(lot, draw, Draw::plus);
      }
    }
    return returned.values().stream().filter(draw -> draw.credits().isPositive()).toList();
  }

  /** The sum of all entries of a type, without sign. */
  public Credits total(EntryType type) {
    long micros = 0;
    for (LedgerEntry entry : entries) {
      if (entry.type() == type) {
        Credits moved = entry.available().isZero() ? entry.held() : entry.available();
        micros += Math.abs(moved.micros());
      }
    }
    return new Credits(micros);
  }

  /** What is owed since this posting. */
  public Credits incurred() {
    Credits sum = Credits.ZERO;
    for (LedgerEntry entry : entries) {
      sum = sum.plus(entry.owed().orZero());
    }
    return sum;
  }

  /** By how much the wallet's debt changes. */
  public Credits owed() {
    Credits sum = Credits.ZERO;
    for (LedgerEntry entry : entries) {
      sum = sum.plus(entry.owed());
    }
    return sum;
  }

  /** The wallet's available credits after this posting; {@code before} where it has no entry. */
  public Credits balanceAfter(Credits before) {
    return entries.isEmpty() ? before : entries.get(entries.size() - 1).balance();
  }
}
