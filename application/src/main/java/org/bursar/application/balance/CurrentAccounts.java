package org.bursar.application.balance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.bursar.application.port.Terms;
import org.bursar.application.posting.Accounts.Stored;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Settle;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.WalletId;

/**
 * Reads accounts without a lock. What has fallen due but is not posted yet is worked out, not
 * written: the answer is the same. Only where that is more than one look should cost is it posted
 * first, so that no later look works it out again.
 */
@Dependent
public class CurrentAccounts {
  private final AccountBatchReader accounts;
  private final GroupCommit books;
  private final InstantSource clock;

  @Inject
  public CurrentAccounts(AccountBatchReader accounts, GroupCommit books, InstantSource clock) {
    this.accounts = accounts;
    this.books = books;
    this.clock = clock;
  }

  /**
   * A customer's account as it stands now.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public CurrentAccount now(String tenant, String customer) {
    return settled(tenant, customer).orElseGet(() -> keptUpToNow(tenant, customer));
  }

  /** The account, unless it is too far behind to be worked out at each look. */
  private Optional<CurrentAccount> settled(String tenant, String customer) {
    Stored stored = stored(tenant, customer);
    Terms terms = stored.terms();
    Instant now = stored.account().wallet().moment(terms.now(clock));
    return DueSteps.of(stored.account(), terms.policies(), now)
        .map(
            due -> new CurrentAccount(due.account(), stored.account(), due.postings(), terms, now));
  }

  /** A clock that moves on meanwhile makes it a few steps more, hardly ever too many again. */
  private CurrentAccount keptUpToNow(String tenant, String customer) {
    for (int i = 0; i < 5; i++) {
      books.submit(new CallerContext(tenant, Cause.SYSTEM, ""), new Settle(customer));
      Optional<CurrentAccount> settled = settled(tenant, customer);
      if (settled.isPresent()) {
        return settled.get();
      }
    }
    throw new IllegalStateException("the account falls behind faster than it is settled");
  }

  private Stored stored(String tenant, String customer) {
    return accounts
        .account(WalletId.of(tenant, customer))
        .orElseThrow(() -> new Refusal.NotFound("customer", customer).refused());
  }
}
