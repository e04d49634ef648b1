package org.bursar.domain.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.policy.RolloverPolicy;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.DerivedIds;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Source;
import org.bursar.domain.wallet.Validity;

/**
 * What time does to a subscription. At one and the same instant it ends before it changes, changes
 * before it is billed, and is billed before it grants.
 */
final class Renewal {
  private Renewal() {}

  static Step step(Account account, Subscription subscription, PolicyHistory policies) {
    Instant due = subscription.nextDue();
    if (subscription.cancelAt().filter(due::equals).isPresent()) {
      boolean erase = account.policy(policies, due).eraseOnCancel();
      return changed(account, subscription.ended(erase ? Erasure.DUE : subscription.erasure()));
    }
    if (subscription.pending().filter(change -> change.at().equals(due)).isPresent()) {
      return changed(account, downgraded(subscription, due));
    }
    if (subscription.periodStart(subscription.nextPeriod()).equals(due)) {
      return changed(account, billed(subscription));
    }
    return granted(account, subscription, policies);
  }

  private static Step changed(Account account, Subscription subscription) {
    return new Step(List.of(), account.with(subscription));
  }

  private static Subscription downgraded(Subscription subscription, Instant due) {
    Plan to = subscription.pending().orElseThrow().plan();
    return subscription.edit().downgrade(to, due).pending(Optional.empty()).done();
  }

  private static Subscription billed(Subscription subscription) {
    Money price = subscription.priceOf(subscription.plan());
    return subscription
        .edit()
        .nextPeriod(subscription.nextPeriod() + 1)
        .credit(subscription.credit().minus(price).orZero())
        .done();
  }

  private static Step granted(Account account, Subscription subscription, PolicyHistory policies) {
    long number = subscription.nextCycle();
    Instant start = subscription.nextAllowance();
    Credits allowance = subscription.plan().allowance();
    RolloverPolicy rollover = account.policy(policies, start).rollover();
    UUID id = DerivedIds.id(subscription.id(), number);
    Instant end = rollover.expiresAt(number, subscription.anchor()::monthStart);
    CreditLot lot =
        CreditLot.opening(
            id, Source.ALLOWANCE, subscription.plan().name(), new Validity(start, end));
    Credits kept = rollover.carried(account.wallet().unspentAllowance(), allowance);
    Cause cause = Cause.system(id, "cycle " + number);
    Posting posting = account.wallet().renew(kept, lot, allowance, cause);
    Account after = account.with(subscription.edit().nextCycle(number + 1).done());
    return posting.entries().isEmpty() && posting.capped().isEmpty()
        ? new Step(List.of(), after)
        : new Step(List.of(posting), after.after(posting));
  }
}
