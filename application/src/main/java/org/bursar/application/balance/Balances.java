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
import org.bursar.domain.subscription.Upcoming;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.DerivedIds;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.WalletId;

/** The conversation about what a customer has. */
@Dependent
public class Balances {
  /** How far ahead a balance looks. */
  private static final Period HORIZON = Period.ofYears(1);

  /** How far ahead anybody may ask. */
  private static final Period FARTHEST = Period.ofYears(10);

  private final CurrentAccounts accounts;
  private final Ledger ledger;

  @Inject
  public Balances(CurrentAccounts accounts, Ledger ledger) {
    this.accounts = accounts;
    this.ledger = ledger;
  }

  /**
   * The balance now.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Balance now(String tenant, String customer) {
    CurrentAccount current = accounts.now(tenant, customer);
    return balance(customer, current, current.now());
  }

  /**
   * The balance as the ledger had it at a past instant, or as it will be at a future one if nothing
   * is used.
   *
   * @throws org.bursar.domain.Refused not found; malformed, more than ten years ahead
   */
  public Balance at(String tenant, String customer, Instant at) {
    CurrentAccount current = accounts.now(tenant, customer);
    if (at.isBefore(current.now())) {
      Account past =
          accounts
              .sinceLastPosting(tenant, customer, at)
              .orElseGet(() -> fromLedger(WalletId.of(tenant, customer), current, at));
      return balance(customer, new CurrentAccount(past, List.of(), current.terms(), at), at);
    }
    if (at.isAfter(later(current.now(), FARTHEST))) {
      throw new Refusal.Malformed("at", "must be within ten years from now").refused();
    }
    PolicyHistory policies = current.terms().policies();
    Account ahead = current.account().settle(policies, at).account();
    return balance(customer, new CurrentAccount(ahead, List.of(), current.terms(), at), at);
  }

  private Account fromLedger(WalletId wallet, CurrentAccount current, Instant at) {
    return new Account(ledger.walletAt(wallet, at), current.account().zone(), Optional.empty());
  }

  private static Balance balance(String customer, CurrentAccount current, Instant at) {
    Account account = current.account();
    PolicyHistory policies = current.terms().policies();
    BurnDownOrder order = account.policy(policies, at).burnDown();
    List<Lot> lots =
        account.wallet().lots().stream()
            .filter(CreditLot::isOpen)
            .sorted(order)
            .map(Lot::of)
            .toList();
    List<Upcoming> upcoming = account.upcoming(policies, at, later(at, HORIZON));
    return new Balance(
        customer,
        at,
        account.wallet().available(),
        account.wallet().held(),
        account.wallet().debt(),
        lots,
        nextGrant(account, upcoming),
        upcoming.stream()
            .map(c -> new Coming(c.at(), c.credits(), c.change().name(), c.lot()))
            .toList());
  }

  /** The allowance of the next cycle, if it will be granted. */
  private static Optional<NextGrant> nextGrant(Account account, List<Upcoming> upcoming) {
    return account
        .liveSubscription()
        .map(live -> DerivedIds.id(live.id(), live.nextCycle()))
        .flatMap(
            lot ->
                upcoming.stream()
                    .filter(coming -> coming.change() == EntryType.GRANT)
                    .filter(coming -> coming.lot().equals(lot))
                    .findFirst())
        .map(coming -> new NextGrant(coming.at(), coming.credits()));
  }

  private static Instant later(Instant at, Period period) {
    return at.atOffset(ZoneOffset.UTC).plus(period).toInstant();
  }
}
