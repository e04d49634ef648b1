package org.bursar.application.balance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bursar.application.port.Accounts;
import org.bursar.application.port.Accounts.Mark;
import org.bursar.application.port.Tenants;
import org.bursar.application.port.Terms;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.WalletId;

/**
 * The conversation with those who want to know when a balance changes: by whatever is posted, on
 * this server or another, and by time alone.
 */
@Dependent
public class Watching {
  private final Balances balances;
  private final Accounts accounts;
  private final Tenants tenants;
  private final InstantSource clock;

  @Inject
  public Watching(Balances balances, Accounts accounts, Tenants tenants, InstantSource clock) {
    this.balances = balances;
    this.accounts = accounts;
    this.tenants = tenants;
    this.clock = clock;
  }

  /**
   * The first look.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Sight look(String tenant, String customer) {
    WalletId wallet = WalletId.of(tenant, customer);
    Mark mark = accounts.marks(List.of(wallet)).get(wallet);
    if (mark == null) {
      throw new Refusal.NotFound("customer", customer).refused();
    }
    return look(tenant, customer, mark);
  }

  /**
   * Looks again where something was posted or has fallen due since; what it finds may look the
   * same. Costs two queries, and a few more for each that it looks at.
   */
  public List<Sight> lookAgain(Collection<Sight> seen) {
    List<WalletId> wallets = seen.stream().map(Sight::wallet).toList();
    Map<WalletId, Mark> marks = accounts.marks(wallets);
    List<String> codes = seen.stream().map(Sight::tenant).distinct().toList();
    Map<String, Terms> terms = tenants.terms(codes);
    return seen.stream()
        .filter(sight -> marks.containsKey(sight.wallet()))
        .filter(
            sight ->
                !marks.get(sight.wallet()).equals(sight.mark())
                    || !terms.get(sight.tenant()).now(clock).isBefore(sight.until()))
        .map(s -> look(s.tenant(), s.balance().customer(), marks.get(s.wallet())))
        .toList();
  }

  /** The mark is older than the balance, so that nothing in between goes unnoticed. */
  private Sight look(String tenant, String customer, Mark mark) {
    return new Sight(tenant, balances.now(tenant, customer), mark);
  }
}
