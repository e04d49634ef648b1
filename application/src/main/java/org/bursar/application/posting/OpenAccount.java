package org.bursar.application.posting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.port.Terms;
import org.bursar.application.posting.Accounts.Stored;
import org.bursar.domain.Refusal;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Step;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.RefundableCharge;

/** An account that this transaction has locked: as it was, as it is, and what came between. */
public final class OpenAccount {
  private final String customer;
  private final Account before;
  private final Terms terms;
  private final List<Posting> postings = new ArrayList<>(2);
  private final List<IdempotencyRecord> effects = new ArrayList<>(2);
  private final List<Subscription> ended = new ArrayList<>(0);
  private final Map<UUID, RefundableCharge> charges = new HashMap<>(0);
  private final Map<UUID, Credits> refunds = new HashMap<>(0);
  private Account account;
  private int steps;
  private Optional<Charge> charged = Optional.empty();
  private Optional<Refund> refund = Optional.empty();

  /**
   * Opens an account.
   *
   * @param customer the tenant's own id
   * @param stored with all open lots and holds, and those closed ones that orders name
   * @param charges that orders name
   */
  public OpenAccount(String customer, Stored stored, List<RefundableCharge> charges) {
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

  public CreditPolicy policy(DecisionContext context) {
    return account.policy(context.terms().policies(), context.now());
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
  public void charged(Charge charge) {
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
  public RefundableCharge charge(UUID id) {
    return Optional.ofNullable(charges.get(id))
        .orElseThrow(() -> new Refusal.NotFound("charge", id.toString()).refused());
  }

  /**
   * Ends an order: if it came under a key, its effect is to be stored, with its charge.
   *
   * @throws IllegalStateException if it moves credits and has no key: it could be taken twice
   */
  IdempotencyRecord close(DecisionContext context, UUID fingerprint, Receipt answer) {
    if (!context.caller().isIdempotent() && hasMoved(context.id())) {
      throw new IllegalStateException("an order that moves credits needs an idempotency key");
    }
    Optional<Charge> charge = charged;
    charge.map(Charge::toCharge).ifPresent(c -> charges.put(c.id(), c));
    refund.ifPresent(this::takeOff);
    forget();
    IdempotencyRecord effect =
        new IdempotencyRecord(
            context.id(),
            account.wallet().id(),
            context.caller(),
            fingerprint,
            answer,
            charge,
            context.now());
    if (context.caller().isIdempotent()) {
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
  Savepoint savepoint() {
    return new Savepoint(account, postings.size(), effects.size(), ended.size());
  }

  void backTo(Savepoint savepoint) {
    account = savepoint.account();
    forget();
    postings.subList(savepoint.postings(), postings.size()).clear();
    effects.subList(savepoint.effects(), effects.size()).clear();
    ended.subList(savepoint.ended(), ended.size()).clear();
  }

  /** A part of a charge that came back. */
  private record Refund(UUID charge, Credits credits) {}

  /** A state of the work on an account. */
  record Savepoint(Account account, int postings, int effects, int ended) {}

  public Account before() {
    return before;
  }

  public List<Posting> postings() {
    return postings;
  }

  public List<IdempotencyRecord> effects() {
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
