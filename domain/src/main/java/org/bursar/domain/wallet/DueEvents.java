package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** What time does to a wallet: lots run out, and holds that nobody ends time out. */
final class DueEvents {
  private DueEvents() {}

  static Optional<Instant> next(Wallet wallet) {
    Instant next = CreditLot.NEVER;
    for (CreditLot lot : wallet.lots()) {
      next =
          lot.available().isPositive() && lot.expiresAt().isBefore(next) ? lot.expiresAt() : next;
    }
    for (Hold hold : wallet.holds()) {
      next = hold.isOpen() && hold.expiresAt().isBefore(next) ? hold.expiresAt() : next;
    }
    return next.equals(CreditLot.NEVER) ? Optional.empty() : Optional.of(next);
  }

  /** Lots run out before holds time out, lest what a hold gives back vanish with its lot. */
  static Posting at(Wallet wallet, Instant instant) {
    return wallet.lots().stream()
        .filter(lot -> lot.available().isPositive() && lot.expiresAt().equals(instant))
        .min(BurnDownOrder.BY_EXPIRY)
        .map(lot -> expiry(wallet, lot))
        .orElseGet(() -> timeout(wallet, instant));
  }

  private static Posting expiry(Wallet wallet, CreditLot lot) {
    Cause cause = Cause.system(lot.id(), "");
    PostingBuilder builder = new PostingBuilder(wallet, cause, wallet.moment(lot.expiresAt()));
    builder.move(EntryType.EXPIRE, lot, lot.available());
    return builder.posting();
  }

  private static Posting timeout(Wallet wallet, Instant instant) {
    Hold hold =
        wallet.holds().stream()
            .filter(h -> h.isOpen() && h.expiresAt().equals(instant))
            .min(Comparator.comparing(Hold::id))
            .orElseThrow();
    Cause cause = Cause.system(hold.id(), "timeout");
    PostingBuilder builder = new PostingBuilder(wallet, cause, wallet.moment(instant));
    return Holds.release(hold, HoldStatus.EXPIRED, builder);
  }
}
