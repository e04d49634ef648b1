package org.bursar.application.posting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.Charged;
import org.bursar.application.port.Accounts.Stored;
import org.bursar.application.port.Terms;
import org.bursar.domain.Refusal;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Step;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.Charge;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Posting;

/** An account that this transaction has locked: as it was, as it is, and what came between. */
public final class OpenAccount {
  private final String customer;
  private final Account before;
  private final Terms terms;
  private final List<Posting> postings = new ArrayList<>(2);
  private final List<Effect> effects = new ArrayList<>(2);
  private final List<Subscription> ended = new ArrayList<>(0);
  private final Map<UUID, Charge> charges = new HashMap<>(0);
  private final Map<UUID, Credits> refunds = new HashMap<>(0);
  private Account account;
  private int steps;
  private Optional<Charged> charged = Optional.empty();
  private Optional<Refund> refund = Optional.empty();

  /**
   * Opens an account.
   *
   * @param customer the tenant's own id
   * @param stored with all open lots and holds, and those closed ones that orders name
   * @param charges that orders name
   */
  public OpenAccount(String customer, Stored stored, List<Charge> charges) {
    this.customer = customer;
    this.before = stored.account();
    this.account = stored.account();
    this.terms = stored.terms();
    charges.forEach(charge -> this.charges.put(charge.id(), charge));
  }

  public String customer() {
    return customer;
  }

  /** What the tenant has laid down by now. */
  public Terms terms() {
    return terms;
  }

  /** The account with everything posted so far. */
  public Account account() {
    return account;
  }

  public CreditPolicy policy(Moment moment) {
    return account.policy(moment.terms().policies(), moment.now());
  }

  /** Posts what has fallen due. For what an order itself has made due: little, by its nature. */
  public void settle(Instant now) {
    if (!account.nextDue().isAfter(now)) {
      take(account.settle(terms.policies(), now));
    }
  }

  /**
   * Posts what has fallen due, as far as a budget reaches. What is posted stays.
   *
   * @return whether all of it is posted
   */
  public boolean settle(Instant now, StepBudget budget) {
    while (!account.nextDue().isAfter(now)) {
      if (!budget.take(steps)) {
        return false;
      }
      take(account.step(terms.policies()));
      steps++;
    }
    return true;
  }

  public void post(Posting posting) {
    postings.add(posting);
    account = account.after(posting);
  }

  public void take(Step step) {
    postings.addAll(step.postings());
    account = step.account();
  }

  /** Puts a subscription in the place of the one that the account has. */
  public void change(Account changed) {
    Optional<UUID> now = changed.subscription().map(Subscription::id);
    account.subscription().filter(old -> !now.equals(Optional.of(old.id()))).ifPresent(ended::add);
    account = changed;
  }

  /** Notes the charge that the running order makes. */
  public void charged(Charged charge) {
    charged = Optional.of(charge);
  }

  /** Notes the refund that the running order makes; the next order finds less to refund. */
  public void refunded(UUID charge, Credits credits) {
    refund = Optional.of(new Refund(charge, credits));
  }

  /**
   * A charge of this account that an order names.
   *
   * @throws org.bursar.domain.Refused not found
   */
  public Charge charge(UUID id) {
    return Optional.ofNullable(charges.get(id))
        .orElseThrow(() -> new Refusal.NotFound("charge", id.toString()).refused());
  }

  /**
   * Ends an order: if it came under a key, its effect is to be stored, with its charge.
   *
   * @throws IllegalStateException if it moves credits and has no key: it could be taken twice
   */
  Effect close(Moment moment, UUID fingerprint, Answer answer) {
    if (!moment.request().isIdempotent() && hasMoved(moment.id())) {
      throw new IllegalStateException("an order that moves credits needs an idempotency key");
    }
    Optional<Charged> charge = charged;
    charge.map(Charged::toCharge).ifPresent(c -> charges.put(c.id(), c));
    refund.ifPresent(this::takeOff);
    forget();
    Effect effect =
        new Effect(
            moment.id(),
            account.wallet().id(),
            moment.request(),
            fingerprint,
            answer,
            charge,
            moment.now());
    if (moment.request().isIdempotent()) {
      effects.add(effect);
    }
    return effect;
  }

  private boolean hasMoved(UUID effect) {
    return postings.stream()
        .anyMatch(p -> p.cause().reference().equals(effect) && !p.entries().isEmpty());
  }

  private void takeOff(Refund part) {
    charges.put(part.charge(), charge(part.charge()).afterRefundOf(part.credits()));
    refunds.merge(part.charge(), part.credits(), Credits::plus);
  }

  private void forget() {
    charged = Optional.empty();
    refund = Optional.empty();
  }

  /** Where to come back to if an order breaks off. */
  Mark mark() {
    return new Mark(account, postings.size(), effects.size(), ended.size());
  }

  void backTo(Mark mark) {
    account = mark.account();
    forget();
    postings.subList(mark.postings(), postings.size()).clear();
    effects.subList(mark.effects(), effects.size()).clear();
    ended.subList(mark.ended(), ended.size()).clear();
  }

  /** A part of a charge that came back. */
  private record Refund(UUID charge, Credits credits) {}

  /** A state of the work on an account. */
  record Mark(Account account, int postings, int effects, int ended) {}

  public Account before() {
    return before;
  }

  public List<Posting> postings() {
    return postings;
  }

  public List<Effect> effects() {
    return effects;
  }

  /** Subscriptions that have made place for another. */
  public List<Subscription> replaced() {
    return ended;
  }

  /** What has been refunded in this transaction, by charge. */
  public Map<UUID, Credits> refunds() {
    return refunds;
  }

  public boolean isChanged() {
    return !postings.isEmpty() || !effects.isEmpty() || !before.equals(account);
  }
}
