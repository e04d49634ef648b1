package org.bursar.domain.subscription;

import java.util.List;
import java.util.Optional;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.policy.RolloverPolicy;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Source;
import org.bursar.domain.wallet.Validity;

/** How an upgrade acts: at once, with its credits, and in the place of a pending downgrade. */
final class Upgrading {
  private Upgrading() {}

  static Step upgrade(Account account, PlanChange change, PolicyHistory policies, Cause cause) {
    Subscription upgraded =
        account
            .requireLive()
            .edit()
            .upgrade(change.to(), change.effectiveAt())
            .pending(Optional.empty())
            .credit(change.credit())
            .done();
    Account after = account.with(upgraded);
    return change.credits().isPositive()
        ? Step.of(after, grant(after, change, policies, cause))
        : new Step(List.of(), after);
  }

  /** In a lot that ends like the cycle's own. */
  private static Posting grant(
      Account account, PlanChange change, PolicyHistory policies, Cause cause) {
    RolloverPolicy rollover = account.policy(policies, change.effectiveAt()).rollover();
    Validity term =
        new Validity(
            change.effectiveAt(),
            rollover.expiresAt(
                change.cycle().number(), account.requireLive().anchor()::monthStart));
    CreditLot lot =
        CreditLot.opening(cause.reference(), Source.ALLOWANCE, change.to().name(), term);
    Credits all = account.wallet().unspentAllowance();
    return account.wallet().renew(all, lot, change.credits(), cause);
  }
}
