package org.bursar.domain.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;

/**
 * A wallet for tests in which all ids are small numbers, all times seconds, and all credits whole.
 * After each posting the laws hold.
 */
final class Purse {
  static final int NEVER = -1;
  private final List<LedgerEntry> entries = new ArrayList<>();
  private Wallet wallet = Wallet.empty(WalletId.of("t", "c"));
  BurnDownOrder order = BurnDownOrder.BY_EXPIRY;

  static UUID id(int number) {
    return new UUID(0, number);
  }

  static Instant at(int second) {
    return second == NEVER ? CreditLot.NEVER : Instant.ofEpochSecond(1_000_000 + second);
  }

  static Cause cause(int id) {
    return new Cause(id(id), "test", "");
  }

  Wallet wallet() {
    return wallet;
  }

  Purse lot(int id, Source source, int credits, int from, int to) {
    CreditLot lot = CreditLot.opening(id(id), source, "lot " + id, new Validity(at(from), at(to)));
    post(wallet.grant(lot, Credits.of(credits), cause(id), at(from)));
    return this;
  }

  RefundableCharge charge(int id, int credits, int second) {
    return charged(post(wallet.charge(Credits.of(credits), cause(id), order, at(second))));
  }

  void hold(int id, int credits, int second, int until) {
    HoldTerms terms = new HoldTerms(order, at(until), Optional.empty(), Metadata.NONE);
    post(wallet.hold(Credits.of(credits), cause(id), terms, at(second)));
  }

  RefundableCharge capture(int hold, int credits, int second, ShortfallPolicy shortage) {
    CaptureTerms terms = new CaptureTerms(cause(100 + hold), order, shortage);
    return charged(post(wallet.capture(id(hold), Credits.of(credits), terms, at(second))));
  }

  void release(int hold, int second) {
    post(wallet.release(id(hold), cause(200 + hold), at(second)));
  }

  RefundableCharge refund(RefundableCharge charge, int id, int credits, int second) {
    Credits amount = Credits.of(credits);
    post(wallet.refund(charge, amount, cause(id), at(second)));
    return charge.afterRefundOf(amount);
  }

  void voidLot(int lot, int second) {
    post(wallet.voidLot(id(lot), cause(300 + lot), at(second)));
  }

  /** Posts everything that falls due until then. */
  void settle(int second) {
    while (wallet.nextDue().filter(due -> !due.isAfter(at(second))).isPresent()) {
      post(wallet.due(wallet.nextDue().orElseThrow()));
    }
  }

  Posting post(Posting posting) {
    wallet = wallet.after(posting);
    entries.addAll(posting.entries());
    assertThat(LedgerInvariants.violations(wallet, entries)).isEmpty();
    return posting;
  }

  Refusal refusal(Runnable attempt) {
    Wallet before = wallet;
    try {
      attempt.run();
    } catch (Refused refused) {
      assertThat(wallet).isEqualTo(before);
      return refused.refusal();
    }
    throw new AssertionError("not refused");
  }

  /** The last entries, such as {@code CHARGE -30}; with the held part after a slash. */
  List<String> last(int count) {
    return entries.subList(entries.size() - count, entries.size()).stream()
        .map(Purse::text)
        .toList();
  }

  private static String text(LedgerEntry entry) {
    String held = entry.held().isZero() ? "" : "/" + entry.held();
    String owed = entry.owed().isZero() ? "" : " owed " + entry.owed();
    return entry.type() + " " + entry.available() + held + owed;
  }

  /** Open lots, such as {@code PACK 20 until 50} or {@code PACK 20+5 for ever} with 5 held. */
  List<String> lots() {
    return wallet.open().lots().stream().map(Purse::text).toList();
  }

  private static String text(CreditLot lot) {
    String held = lot.held().isZero() ? "" : "+" + lot.held();
    String end =
        lot.neverExpires()
            ? " for ever"
            : " until " + (lot.expiresAt().getEpochSecond() - 1_000_000);
    return lot.source() + " " + lot.available() + held + end;
  }

  private static RefundableCharge charged(Posting posting) {
    Credits owed = posting.incurred();
    Credits all = Draw.sum(posting.draws()).plus(owed);
    UUID id = posting.cause().reference();
    return new RefundableCharge(id, all, owed, posting.draws(), Credits.ZERO, posting.at());
  }
}
