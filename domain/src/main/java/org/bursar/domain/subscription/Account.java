package org.bursar.domain.subscription;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.Refusal;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.policy.UpgradeGrant;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Source;
import org.bursar.domain.wallet.Validity;
import org.bursar.domain.wallet.Wallet;

/**
 * A customer's wallet together with the subscription that fills it: what is locked, decided on and
 * stored as one.
 *
 * <p>Time acts on it by {@link #step}: whatever falls due is posted one by one, each at its own
 * instant and in order, whenever somebody looks. The same steps answer what will be.
 *
 * @param zone the customer's time zone
 * @param subscription the live one, or the latest that has ended
 */
public record Account(Wallet wallet, ZoneId zone, Optional<Subscription> subscription) {

  /** The next instant at which something happens by itself; {@link CreditLot#NEVER} if nothing. */
  public Instant nextDue() {
    Instant inWallet = wallet.nextDue().orElse(CreditLot.NEVER);
    Instant toSubscription = subscription.map(Subscription::nextDue).orElse(CreditLot.NEVER);
    return inWallet.isAfter(toSubscription) ? toSubscription : inWallet;
  }

  /**
   * Does what falls due at {@link #nextDue()}. At one and the same instant lots run out first, then
   * holds time out, and then the subscription ends, changes or renews.
   */
  public Step step(PolicyHistory policies) {
    Instant due = nextDue();
    boolean inWallet = wallet.nextDue().filter(due::equals).isPresent();
    return inWallet
        ? Step.of(this, wallet.due(due))
        : Renewal.step(this, subscription.orElseThrow(), policies);
  }

  /** Everything that falls due until {@code now}, that instant included. */
  public Step settle(PolicyHistory policies, Instant now) {
    List<Posting> postings = new ArrayList<>();
    Account account = this;
    while (!account.nextDue().isAfter(now)) {
      Step step = account.step(policies);
      postings.addAll(step.postings());
      account = step.account();
    }
    return new Step(postings, account);
  }

  /** The policy for this customer: the tenant's, with the answers that the plan gives otherwise. */
  public CreditPolicy policy(PolicyHistory policies, Instant now) {
    Overrides overrides =
        subscription
            .filter(Subscription::isLive)
            .map(s -> s.plan().policy())
            .orElse(Overrides.NONE);
    return policies.at(now).with(overrides);
  }

  /**
   * Subscribes to a plan: the first allowance is due now. What an earlier subscription leaves goes
   * on: money that is kept, and an erasure that is still owed.
   *
   * @throws org.bursar.domain.Refused subscription exists, not for sale; currency mismatch with the
   *     money that is kept
   */
  public Account subscribe(UUID id, Plan plan, List<Discount> discounts, Instant now) {
    liveSubscription()
        .ifPresent(
            live -> {
              throw new Refusal.SubscriptionExists(live.id()).refused();
            });
    if (!plan.active()) {
      throw new Refusal.NotForSale("plan", plan.code()).refused();
    }
    BillingAnchor anchor = new BillingAnchor(wallet.moment(now), zone);
    Subscription started = Subscription.start(id, plan, discounts, anchor);
    return with(subscription.map(started::following).orElse(started));
  }

  /** The customer's money that is kept for the next charges; none in the plan's currency. */
  public Money kept(Plan plan) {
    return subscription
        .map(Subscription::credit)
        .filter(credit -> credit.amount() > 0)
        .orElse(plan.price().zero());
  }

  /**
   * What a change to another plan would cost and bring.
   *
   * @throws org.bursar.domain.Refused not found, same plan, currency mismatch, not for sale
   */
  public PlanChange preview(Plan to, PolicyHistory policies, Instant now) {
    UpgradeGrant grant = policies.at(now).with(to.policy()).upgradeGrant();
    return new Proration(requireLive(), to, wallet.moment(now)).change(grant);
  }

  /**
   * Changes the plan as previewed. An upgrade acts at once and replaces a pending downgrade; a
   * downgrade waits.
   */
  public Step change(PlanChange change, PolicyHistory policies, Cause cause) {
    return change.kind() == PlanChange.Kind.UPGRADE
        ? Upgrading.upgrade(this, change, policies, cause)
        : new Step(List.of(), with(requireLive().schedule(change)));
  }

  /**
   * Ends the subscription, now or at the end of what is paid for, as the policy has it.
   *
   * @param reason what is remembered of why
   * @throws org.bursar.domain.Refused not found, already canceled
   */
  public Account cancel(PolicyHistory policies, Instant now, Optional<String> reason) {
    Subscription live = requireLive();
    Instant moment = wallet.moment(now);
    Instant end = policy(policies, now).cancel().effectiveAt(moment, live.periodAt(moment).to());
    return with(live.cancel(end, reason));
  }

  /**
   * The credits of a pack that has been paid.
   *
   * @throws org.bursar.domain.Refused not for sale, too many lots
   */
  public Posting buy(Pack pack, PolicyHistory policies, Cause cause, Instant now) {
    if (!pack.active()) {
      throw new Refusal.NotForSale("pack", pack.code()).refused();
    }
    Instant at = wallet.moment(now);
    Instant end = policy(policies, now).with(pack.policy()).packExpiry().expiresAt(at, zone);
    CreditLot lot =
        CreditLot.opening(cause.reference(), Source.PACK, pack.name(), new Validity(at, end));
    return wallet.grant(lot, pack.credits(), cause, now);
  }

  public Account after(Posting posting) {
    return new Account(wallet.after(posting), zone, subscription);
  }

  public Account with(Subscription changed) {
    return new Account(wallet, zone, Optional.of(changed));
  }

  public Account in(ZoneId other) {
    return new Account(wallet, other, subscription);
  }

  public Optional<Subscription> liveSubscription() {
    return subscription.filter(Subscription::isLive);
  }

  /**
   * The live subscription.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Subscription requireLive() {
    return liveSubscription()
        .orElseThrow(() -> new Refusal.NotFound("live subscription", "").refused());
  }

  /**
   * What will happen by itself after {@code now}, if nothing is used.
   *
   * @param until the last instant to look at
   */
  public List<Upcoming> upcoming(PolicyHistory policies, Instant now, Instant until) {
    return Upcoming.of(settle(policies, now).account().settle(policies, until).postings());
  }
}
