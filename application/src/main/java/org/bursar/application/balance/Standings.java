package org.bursar.application.balance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.bursar.application.port.Accounts.Stored;
import org.bursar.application.port.Terms;
import org.bursar.domain.Refusal;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.WalletId;

/**
 * Reads accounts without a lock. What has fallen due but is not posted yet is worked out, not
 * written: the answer is the same.
 */
@Dependent
public class Standings {
  private final Reading accounts;
  private final InstantSource clock;

  @Inject
  public Standings(Reading accounts, InstantSource clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * A customer's account as it stands now.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Standing now(String tenant, String customer) {
    Stored stored = stored(tenant, customer);
    Terms terms = stored.terms();
    Instant now = stored.account().wallet().moment(terms.now(clock));
    return new Standing(stored.account().settle(terms.policies(), now).account(), terms, now);
  }

  /**
   * A customer's account as it stood at a past instant, if nothing later has been posted; what had
   * fallen due by then is not in the ledger yet. Empty where the ledger knows better.
   *
   * @throws org.bursar.domain.Refused not found
   */
  Optional<Account> sinceLastPosting(String tenant, String customer, Instant at) {
    return Optional.of(stored(tenant, customer))
        .filter(stored -> !stored.account().wallet().lastAt().isAfter(at))
        .map(stored -> stored.account().settle(stored.terms().policies(), at).account());
  }

  private Stored stored(String tenant, String customer) {
    return accounts
        .account(WalletId.of(tenant, customer))
        .orElseThrow(() -> new Refusal.NotFound("customer", customer).refused());
  }
}
