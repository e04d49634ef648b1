package org.bursar.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bursar.domain.Refused;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.policy.PolicyHistory.Version;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Step;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.RefundableCharge;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;

/** One customer's random life: an account, its whole ledger, and a clock. */
final class Life {
  private static final List<Deed> DEEDS = List.of(Deed.values());

  final Chance chance;
  final List<LedgerEntry> ledger = new ArrayList<>();
  final List<RefundableCharge> charges = new ArrayList<>();
  PolicyHistory policies;
  Account account;
  Instant clock;

  Life(long seed) {
    chance = new Chance(seed);
    policies = PolicyHistory.always(chance.policy());
    clock = chance.beginning();
    Wallet wallet = Wallet.empty(WalletId.of("tenant", "seed " + seed));
    account = new Account(wallet, chance.zone(), Optional.empty());
  }

  /** Leads this life for some steps, each one deed. */
  Life live(int steps, Course course) {
    for (int step = 1; step <= steps; step++) {
      Deed deed = chance.oneOf(DEEDS);
      try {
        clock = course.towards(this, later());
        settle();
        Balance expected = new Balance(this);
        deed.happen(this, expected);
        expected.verify();
        settle();
        course.after(this);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("step " + step + ", " + deed + ": " + e.getMessage(), e);
      }
    }
    return this;
  }

  /** Some time later, sometimes to the very instant at which something falls due. */
  private Instant later() {
    Instant next = clock.plus(chance.aWhile());
    Instant due = account.nextDue();
    boolean exactly = chance.oneIn(6) && due.isAfter(clock) && due.isBefore(CreditLot.NEVER);
    return exactly ? due : next;
  }

  /** The time of a decision now: never before the latest entry. */
  Instant now() {
    return account.wallet().moment(clock);
  }

  Wallet wallet() {
    return account.wallet();
  }

  CreditPolicy policy() {
    return account.policy(policies, now());
  }

  static Cause cause(UUID id) {
    return new Cause(id, "life", "");
  }

  void changePolicy() {
    List<Version> versions = new ArrayList<>(policies.versions());
    versions.add(new Version(now(), chance.policy()));
    policies = new PolicyHistory(versions);
  }

  void settle() {
    take(account.settle(policies, now()));
  }

  void take(Step step) {
    step.postings().forEach(posting -> ledger.addAll(posting.entries()));
    account = step.account();
  }

  /** Posts a decision about nothing in particular. */
  Optional<Posting> post(Function<Wallet, Posting> decision) {
    return post(List.of(), List.of(), decision);
  }

  /**
   * Posts a decision, or nothing if it is refused. A wallet without what has closed must decide
   * alike, but for the lots and holds that the decision names.
   */
  Optional<Posting> post(List<UUID> lots, List<UUID> holds, Function<Wallet, Posting> decision) {
    Object outcome = outcome(wallet(), decision);
    assertThat(outcome(reduced(lots, holds), decision)).as("without closed").isEqualTo(outcome);
    if (outcome instanceof Posting posting) {
      ledger.addAll(posting.entries());
      account = account.after(posting);
      return Optional.of(posting);
    }
    return Optional.empty();
  }

  /** Changes the account, unless that is refused. */
  void change(Function<Account, Step> change) {
    try {
      take(change.apply(account));
    } catch (Refused refused) {
      assertThat(refused.refusal().detail()).isNotEmpty();
    }
  }

  private static Object outcome(Wallet wallet, Function<Wallet, Posting> decision) {
    try {
      return decision.apply(wallet);
    } catch (Refused refused) {
      return refused.refusal();
    }
  }

  private Wallet reduced(List<UUID> lots, List<UUID> holds) {
    List<CreditLot> keptLots =
        wallet().lots().stream().filter(l -> l.isOpen() || lots.contains(l.id())).toList();
    List<Hold> keptHolds =
        wallet().holds().stream().filter(h -> h.isOpen() || holds.contains(h.id())).toList();
    Wallet open = wallet().open();
    return new Wallet(open.id(), keptLots, keptHolds, open.debt(), open.sequence(), open.lastAt());
  }
}
