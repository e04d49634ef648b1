package org.bursar.application.balance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bursar.application.port.Tenants;
import org.bursar.application.port.Terms;
import org.bursar.application.posting.Accounts;
import org.bursar.application.posting.Accounts.AccountVersion;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.WalletId;

/**
 * The conversation with those who want to know when a balance changes: by whatever is posted, on
 * this server or another, and by time alone.
 */
@Dependent
public class BalanceWatch {
  private final Balances balances;
  private final Accounts accounts;
  private final Tenants tenants;
  private final InstantSource clock;

  @Inject
  public BalanceWatch(Balances balances, Accounts accounts, Tenants tenants, InstantSource clock) {
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
  public SeenBalance look(String tenant, String customer) {
    WalletId wallet = WalletId.of(tenant, customer);
    AccountVersion version = accounts.versions(List.of(wallet)).get(wallet);
    if (version == null) {
      throw new Refusal.NotFound("customer", customer).refused();
    }
    return look(tenant, customer, version);
  }

  /**
   * Looks again where something was posted or has fallen due since; what it finds may look the
   * same. Costs two queries, and a few more for each that it looks at.
   */
  public List<SeenBalance> lookAgain(Collection<SeenBalance> seen) {
    List<WalletId> wallets = seen.stream().map(SeenBalance::wallet).toList();
    Map<WalletId, AccountVersion> versions = accounts.versions(wallets);
    List<String> codes = seen.stream().map(SeenBalance::tenant).distinct().toList();
    Map<String, Terms> terms = tenants.terms(codes);
    return seen.stream()
        .filter(sight -> versions.containsKey(sight.wallet()))
        .filter(
            sight ->
                !versions.get(sight.wallet()).equals(sight.version())
                    || !terms.get(sight.tenant()).now(clock).isBefore(sight.until()))
        .map(s -> look(s.tenant(), s.balance().customer(), versions.get(s.wallet())))
        .toList();
  }

  /** The mark is older than the balance, so that nothing in between goes unnoticed. */
  private SeenBalance look(String tenant, String customer, AccountVersion version) {
    return new SeenBalance(tenant, balances.now(tenant, customer), version);
  }
}
