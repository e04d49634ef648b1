package org.bursar.domain.subscription;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.Refusal;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.calendar.Cycle;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.wallet.CreditLot;

/**
 * A customer's subscription to a plan.
 *
 * <p>Its life: it starts with cycle 0 and grants the plan's allowance once a cycle, counted from
 * the anchor for ever; it is billed on an anchor of its own, which moves when the billing interval
 * changes. A downgrade or a cancel waits for the end of the billing period and can be undone until
 * then. CANCELED is the end.
 *
 * @param anchor from which allowance cycles are counted
 * @param nextCycle number of the first cycle whose allowance is not granted yet
 * @param billing from which billing periods are counted
 * @param nextPeriod number of the first billing period that is not billed yet
 * @param cancelAt when it ends or has ended
 * @param cancelReason why, if whoever canceled it has said so
 * @param credit the customer's money, kept from a change of plan for the next charges
 * @param erasure whether its end, or that of the one before, obliges the tenant to erase what the
 *     customer made
 * @param earlierFree what a plan that costs nothing has granted before this one took its place
 */
public record Subscription(
    UUID id,
    Plan plan,
    SubscriptionStatus status,
    BillingAnchor anchor,
    long nextCycle,
    BillingAnchor billing,
    long nextPeriod,
    Optional<PendingChange> pending,
    Optional<Instant> cancelAt,
    Optional<String> cancelReason,
    List<Discount> discounts,
    Money credit,
    Erasure erasure,
    Optional<FreeAllowances> earlierFree) {

  public Subscription {
    discounts = List.copyOf(discounts);
  }

  /** A subscription that starts now; its first cycle is due at once. */
  public static Subscription start(UUID id, Plan plan, List<Discount> discounts, BillingAnchor at) {
    return new Subscription(
        id,
        plan,
        SubscriptionStatus.ACTIVE,
        at,
        0,
        at,
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        discounts,
        plan.price().zero(),
        Erasure.NONE,
        Optional.empty());
  }

  /**
   * The same, with what one that has ended leaves behind. A plan that costs nothing goes on with
   * the cycles that such a plan has granted before; those missed in between are not made up for.
   */
  Subscription following(Subscription ended) {
    Money price = priceOf(plan);
    Money kept = ended.credit();
    Instant now = anchor.start();
    SubscriptionEdit edit =
        edit()
            .credit(kept.amount() > 0 ? kept.minus(price).orZero() : credit)
            .erasure(ended.erasure() == Erasure.DUE ? Erasure.DUE : erasure);
    ended.freeAllowances(now).ifPresent(granted -> edit.after(granted, now));
    return edit.done();
  }

  /** What plans that cost nothing have granted, if another subscription or plan follows now. */
  Optional<FreeAllowances> freeAllowances(Instant now) {
    return plan.costsNothing()
        ? Optional.of(new FreeAllowances(anchor, nextCycle, now))
        : earlierFree.map(free -> new FreeAllowances(free.anchor(), free.nextCycle(), now));
  }

  public boolean isLive() {
    return status != SubscriptionStatus.CANCELED;
  }

  /** The allowance cycle in which {@code now} lies. */
  public Cycle cycleAt(Instant now) {
    return anchor.cycleAt(now, 1);
  }

  /** The billing period in which {@code now} lies. */
  public Cycle periodAt(Instant now) {
    return billing.cycleAt(now, plan.interval().months());
  }

  public ZoneId zone() {
    return anchor.zone();
  }

  /** What a billing period of a plan costs this customer, discounts taken off. */
  public Money priceOf(Plan other) {
    Money price = other.price();
    for (Discount discount : discounts) {
      price = discount.appliedTo(price);
    }
    return price;
  }

  /** When something happens to it next by itself; never once it has ended. */
  public Instant nextDue() {
    if (!isLive()) {
      return CreditLot.NEVER;
    }
    Instant next = earlier(nextAllowance(), periodStart(nextPeriod));
    Instant change = pending.map(PendingChange::at).orElse(CreditLot.NEVER);
    return earlier(earlier(next, change), cancelAt.orElse(CreditLot.NEVER));
  }

  /** When the next allowance is due: as its cycle starts, but not before the plan was taken. */
  Instant nextAllowance() {
    Instant start = anchor.monthStart(nextCycle);
    return earlierFree.map(FreeAllowances::until).filter(start::isBefore).orElse(start);
  }

  Instant periodStart(long number) {
    return billing.monthStart(number * plan.interval().months());
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  /**
   * Plans its end.
   *
   * @throws org.bursar.domain.Refused already canceled
   */
  public Subscription cancel(Instant at, Optional<String> reason) {
    if (cancelAt.isPresent()) {
      throw new Refusal.AlreadyCanceled(cancelAt.get()).refused();
    }
    return edit().cancelAt(Optional.of(at)).cancelReason(reason).done();
  }

  /**
   * Undoes a cancel that has not taken effect.
   *
   * @throws org.bursar.domain.Refused nothing pending
   */
  public Subscription resume() {
    if (!isLive() || cancelAt.isEmpty()) {
      throw new Refusal.NothingPending("cancel").refused();
    }
    return edit().cancelAt(Optional.empty()).cancelReason(Optional.empty()).done();
  }

  /**
   * Withdraws a downgrade that has not taken effect.
   *
   * @throws org.bursar.domain.Refused nothing pending
   */
  public Subscription withdrawChange() {
    if (pending.isEmpty()) {
      throw new Refusal.NothingPending("pending change").refused();
    }
    return edit().pending(Optional.empty()).done();
  }

  /**
   * The tenant has erased what it was obliged to.
   *
   * @throws org.bursar.domain.Refused nothing pending
   */
  public Subscription acknowledgeErasure() {
    if (erasure != Erasure.DUE) {
      throw new Refusal.NothingPending("erasure").refused();
    }
    return edit().erasure(Erasure.ACKNOWLEDGED).done();
  }

  Subscription schedule(PlanChange downgrade) {
    PendingChange change = new PendingChange(downgrade.to(), downgrade.effectiveAt());
    return edit().pending(Optional.of(change)).done();
  }

  /** It ends: its discounts go, and so does what was pending. */
  Subscription ended(Erasure erasure) {
    return edit()
        .erasure(erasure)
        .status(SubscriptionStatus.CANCELED)
        .pending(Optional.empty())
        .discounts(List.of())
        .done();
  }

  SubscriptionEdit edit() {
    return new SubscriptionEdit(this);
  }
}
