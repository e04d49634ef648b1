package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one total order in which lots are spent: the named sources first, then earlier expiry (never
 * = last), then earlier arrival, then lot id.
 *
 * @param first sources that are spent before all others, in order
 */
public record BurnDownOrder(List<Source> first) implements Comparator<CreditLot> {
  /** No source comes before another. */
  public static final BurnDownOrder BY_EXPIRY = new BurnDownOrder(List.of());

  public BurnDownOrder {
    first = List.copyOf(first);
  }

  @Override
  public int compare(CreditLot a, CreditLot b) {
    int bySource = Integer.compare(rank(a.source()), rank(b.source()));
    if (bySource != 0) {
      return bySource;
    }
    int byExpiry = a.expiresAt().compareTo(b.expiresAt());
    if (byExpiry != 0) {
      return byExpiry;
    }
    int byArrival = a.effectiveAt().compareTo(b.effectiveAt());
    return byArrival != 0 ? byArrival : a.id().compareTo(b.id());
  }

  /**
   * Takes each lot to zero before the next. Looks for the next lot only as often as one is needed,
   * so a wallet of many lots costs one pass a lot taken, not a sort.
   *
   * @return the draws in order; together {@code amount}, or all that is usable if that is less
   */
  public List<Draw> take(List<CreditLot> lots, Credits amount, Instant now) {
    List<Draw> draws = new ArrayList<>(2);
    CreditLot last = null;
    Credits left = amount;
    while (left.isPositive()) {
      CreditLot next = next(lots, last, now);
      if (next == null) {
        return draws;
      }
      Credits part = left.min(next.available());
      draws.add(new Draw(next.id(), next.source(), part, now));
      left = left.minus(part);
      last = next;
    }
    return draws;
  }

  private CreditLot next(List<CreditLot> lots, CreditLot after, Instant now) {
    CreditLot best = null;
    for (CreditLot lot : lots) {
      boolean candidate = lot.isUsable(now) && (after == null || compare(lot, after) > 0);
      if (candidate && (best == null || compare(lot, best) < 0)) {
        best = lot;
      }
    }
    return best;
  }

  /**
   * Says why {@code lot} is spent before {@code next}. Only a hold can come before what this order
   * would have put first: the excess above it is taken later, from lots as they are then.
   */
  public String because(CreditLot lot, CreditLot next) {
    if (compare(lot, next) >= 0) {
      return "was set aside by the hold, before the next was taken";
    }
    if (rank(lot.source()) != rank(next.source())) {
      return lot.source() + " is spent before " + next.source();
    }
    if (!lot.expiresAt().equals(next.expiresAt())) {
      return next.neverExpires()
          ? "expires " + lot.expiresAt() + ", the next never"
          : "expires " + lot.expiresAt() + ", the next " + next.expiresAt();
    }
    if (!lot.effectiveAt().equals(next.effectiveAt())) {
      return "arrived " + lot.effectiveAt() + ", the next " + next.effectiveAt();
    }
    return "alike in all else, it has the lower id";
  }

  /** Says what put {@code lot} where it stands, with no other to compare it with. */
  public String because(CreditLot lot) {
    String source = first.contains(lot.source()) ? lot.source() + " is spent early, " : "";
    return source
        + (lot.neverExpires() ? "never expires" : "expires " + lot.expiresAt())
        + ", arrived "
        + lot.effectiveAt();
  }

  private int rank(Source source) {
    int index = first.indexOf(source);
    return index < 0 ? first.size() : index;
  }
}
