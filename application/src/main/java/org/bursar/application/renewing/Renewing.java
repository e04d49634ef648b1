package org.bursar.application.renewing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.bursar.application.UseCase;
import org.bursar.application.port.Accounts;
import org.bursar.application.port.Tenants;
import org.bursar.application.port.Terms;
import org.bursar.application.posting.OpenAccount;

/** Posts what has fallen due on accounts that nobody has looked at. */
@UseCase
public class Renewing {
  private final Accounts accounts;
  private final Tenants tenants;
  private final InstantSource clock;

  @Inject
  public Renewing(Accounts accounts, Tenants tenants, InstantSource clock) {
    this.accounts = accounts;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * Tidies up to {@code limit} accounts of a tenant in one transaction.
   *
   * @return how many; fewer than {@code limit} when all is tidy
   */
  public int tidy(String tenant, int limit) {
    Terms terms = tenants.terms(List.of(tenant)).get(tenant);
    Instant now = terms.now(clock);
    List<OpenAccount> due = accounts.claimDue(tenant, now, limit);
    due.forEach(account -> account.settle(now));
    accounts.post(due.stream().filter(OpenAccount::isChanged).toList());
    return due.size();
  }
}
