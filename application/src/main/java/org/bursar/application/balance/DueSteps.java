package org.bursar.application.balance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Step;
import org.bursar.domain.wallet.Posting;

/** Works out what has fallen due on an account, as far as a look at it should cost. */
final class DueSteps {
  /** Some five renewals: less than reading the account costs. */
  static final int MOST = 16;

  private DueSteps() {}

  /** Everything that falls due until {@code now}; empty if that is more than a look is for. */
  static Optional<Step> of(Account stored, PolicyHistory policies, Instant now) {
    if (stored.nextDue().isAfter(now)) {
      return Optional.of(new Step(List.of(), stored));
    }
    List<Posting> postings = new ArrayList<>();
    Account account = stored;
    for (int i = 0; i < MOST && !account.nextDue().isAfter(now); i++) {
      Step step = account.step(policies);
      postings.addAll(step.postings());
      account = step.account();
    }
    return account.nextDue().isAfter(now)
        ? Optional.of(new Step(postings, account))
        : Optional.empty();
  }
}
