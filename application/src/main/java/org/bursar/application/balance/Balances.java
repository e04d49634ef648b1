package org.bursar.application.balance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bursar.application.balance.Balance.Coming;
import org.bursar.application.balance.Balance.NextGrant;
import org.bursar.application.granting.Lot;
import org.bursar.application.port.Ledger;
import org.bursar.domain.Refusal;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Derived;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.WalletId;

/** The conversation about what a customer has. */
@Dependent
public class Balances {
  /** How far ahead a balance looks. */
  private static final Period HORIZON = Period.ofYears(1);

  /** How far ahead anybody may ask. */
  private static final Period FARTHEST = Period.ofYears(10);

  private final Standings standings;
  private final Ledger ledger;

  @Inject
  public Balances(Standings standings, Ledger ledger) {
    this.standings = standings;
    this.ledger = ledger;
  }

  /**
   * The balance now.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Balance now(String tenant, String customer) {
    Standing standing = standings.now(tenant, customer);
    return balance(customer, standing, standing.now());
  }

  /**
   * The balance as the ledger had it at a past instant, or as it will be at a future one if nothing
   * is used.
   *
   * @throws org.bursar.domain.Refused not found; malformed, more than ten years ahead
   */
  public Balance at(String tenant, String customer, Instant at) {
    Standing standing = standings.now(tenant, customer);
    if (at.isBefore(standing.now())) {
      Account past =
          standings
              .sinceLastPosting(tenant, customer, at)
              .orElseGet(() -> fromLedger(WalletId.of(tenant, customer), standing, at));
      return balance(customer, new Standing(past, standing.terms(), at), at);
    }
    if (at.isAfter(later(standing.now(), FARTHEST))) {
      throw new Refusal.Malformed("at", "must be within ten years from now").refused();
    }
    PolicyHistory policies = standing.terms().policies();
    Account ahead = standing.account().settle(policies, at).account();
    return balance(customer, new Standing(ahead, standing.terms(), at), at);
  }

  private Account fromLedger(WalletId wallet, Standing standing, Instant at) {
    return new Account(ledger.walletAt(wallet, at), standing.account().zone(), Optional.empty());
  }

  private static Balance balance(String customer, Standing standing, Instant at) {
    Account account = standing.account();
    PolicyHistory policies = standing.terms().policies();
    BurnDownOrder order = account.policy(policies, at).burnDown();
    List<Lot> lots =
        account.wallet().lots().stream()
            .filter(CreditLot::isOpen)
            .sorted(order)
            .map(Lot::of)
            .toList();
    return new Balance(
        customer,
        at,
        account.wallet().available(),
        account.wallet().held(),
        account.wallet().debt(),
        lots,
        nextGrant(account, policies, at),
        upcoming(account, policies, at));
  }

  private static Optional<NextGrant> nextGrant(
      Account account, PolicyHistory policies, Instant at) {
    return account
        .liveSubscription()
        .flatMap(
            live ->
                account.upcoming(policies, at, nextCycleOf(live)).stream()
                    .filter(coming -> coming.change() == EntryType.GRANT)
                    .filter(coming -> Derived.id(live.id(), live.nextCycle()).equals(coming.lot()))
                    .findFirst())
        .map(coming -> new NextGrant(coming.at(), coming.credits()));
  }

  private static Instant nextCycleOf(Subscription live) {
    return live.anchor().monthStart(live.nextCycle());
  }

  private static List<Coming> upcoming(Account account, PolicyHistory policies, Instant at) {
    return account.upcoming(policies, at, later(at, HORIZON)).stream()
        .map(c -> new Coming(c.at(), c.credits(), c.change().name(), c.lot()))
        .toList();
  }

  private static Instant later(Instant at, Period period) {
    return at.atOffset(ZoneOffset.UTC).plus(period).toInstant();
  }
}
