package org.bursar.application.renewing;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.bursar.application.UseCase;
import org.bursar.application.port.Tenants;
import org.bursar.application.port.Terms;
import org.bursar.application.posting.Accounts;
import org.bursar.application.posting.Limits;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.StepBudget;

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
   * Tidies up to {@code limit} accounts of a tenant in one transaction, each as far as a
   * transaction beside others may go.
   *
   * @return whether there may be more to do
   */
  public boolean tidy(String tenant, int limit) {
    Terms terms = tenants.terms(List.of(tenant)).get(tenant);
    Instant now = terms.now(clock);
    List<OpenAccount> due = accounts.claimDue(tenant, now, limit);
    StepBudget budget = Limits.CATCHING_UP.budget();
    boolean tidy = due.size() < limit;
    for (OpenAccount account : due) {
      tidy &= account.settle(now, budget);
    }
    accounts.post(due.stream().filter(OpenAccount::isChanged).toList());
    return !tidy;
  }
}
