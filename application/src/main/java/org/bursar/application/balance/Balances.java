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
import org.bursar.application.ledger.Ledger;
import org.bursar.domain.Refusal;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Upcoming;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.DerivedIds;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.Wallet;

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
    return balance(customer, current.account(), current.terms().policies(), current.now());
  }

  /**
   * The balance as the ledger had it at a past instant, or as it will be at a future one if nothing
   * is used.
   *
   * @throws org.bursar.domain.Refused not found; malformed, more than ten years ahead
   */
  public Balance at(String tenant, String customer, Instant at) {
    CurrentAccount current = accounts.now(tenant, customer);
    PolicyHistory policies = current.terms().policies();
    if (at.isBefore(current.now())) {
      return past(customer, current, at);
    } else if (at.isAfter(later(current.now(), FARTHEST))) {
      throw new Refusal.Malformed("at", "must be within ten years from now").refused();
    }
    return balance(customer, current.account().settle(policies, at).account(), policies, at);
  }

  /** What has fallen due since the last posting is not in the ledger yet; all before is. */
  private Balance past(String customer, CurrentAccount current, Instant at) {
    PolicyHistory policies = current.terms().policies();
    Account stored = current.stored();
    if (!stored.wallet().lastAt().isAfter(at)) {
      return balance(customer, stored.settle(policies, at).account(), policies, at);
    }
    Wallet then = ledger.walletAt(stored.wallet().id(), at);
    Account past = new Account(then, stored.zone(), Optional.empty());
    List<Upcoming> upcoming = past.upcoming(policies, at, later(at, HORIZON));
    return balance(customer, past, orderAt(stored, policies, at), upcoming, at);
  }

  /** By the plan of that time, as far as it is the one that is known now. */
  private static BurnDownOrder orderAt(Account stored, PolicyHistory policies, Instant at) {
    Overrides overrides =
        stored
            .subscription()
            .filter(latest -> !latest.anchor().start().isAfter(at))
            .filter(latest -> latest.cancelAt().filter(end -> !end.isAfter(at)).isEmpty())
            .map(latest -> latest.plan().policy())
            .orElse(Overrides.NONE);
    return policies.at(at).with(overrides).burnDown();
  }

  private static Balance balance(
      String customer, Account account, PolicyHistory policies, Instant at) {
    BurnDownOrder order = account.policy(policies, at).burnDown();
    List<Upcoming> upcoming = account.upcoming(policies, at, later(at, HORIZON));
    return balance(customer, account, order, upcoming, at);
  }

  private static Balance balance(
      String customer, Account account, BurnDownOrder order, List<Upcoming> upcoming, Instant at) {
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
