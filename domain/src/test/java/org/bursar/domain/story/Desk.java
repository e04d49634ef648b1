package org.bursar.domain.story;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bursar.domain.Refused;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.CaptureTerms;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.HoldTerms;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;

/** Keeps one account in memory, and settles it before each decision. */
final class Desk {
  private final PolicyHistory policies;
  private Account account =
      new Account(Wallet.empty(WalletId.of("t", "c")), ZoneOffset.UTC, Optional.empty());
  private Instant now = Customer.instant("2030-12-01");
  private int causes;

  Desk(PolicyHistory policies) {
    this.policies = policies;
  }

  PolicyHistory policies() {
    return policies;
  }

  Instant now() {
    return now;
  }

  Instant inAYear() {
    return now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant();
  }

  void on(Instant next) {
    if (next.isBefore(now)) {
      throw new IllegalArgumentException("a story goes forward: " + next + " after " + now);
    }
    now = next;
  }

  Account account() {
    account = account.settle(policies, now).account();
    return account;
  }

  CreditPolicy policy() {
    return account().policy(policies, now);
  }

  Cause next() {
    causes++;
    return new Cause(new UUID(0x8000, causes), "customer", "");
  }

  HoldTerms holdTerms() {
    CreditPolicy policy = policy();
    return new HoldTerms(
        policy.burnDown(), now.plus(policy.holdTimeout()), Optional.empty(), Metadata.NONE);
  }

  CaptureTerms captureTerms() {
    return new CaptureTerms(next(), policy().burnDown(), policy().shortfall());
  }

  void change(UnaryOperator<Account> change) {
    account = decide(change);
  }

  Posting post(Function<Account, Posting> decision) {
    Posting posting = decide(decision);
    account = account.after(posting);
    return posting;
  }

  <T> T decide(Function<Account, T> decision) {
    try {
      return decision.apply(account());
    } catch (Refused refused) {
      throw new Declined(refused.refusal().slug(), refused);
    }
  }
}
