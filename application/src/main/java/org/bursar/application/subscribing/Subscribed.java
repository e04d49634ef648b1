package org.bursar.application.subscribing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.posting.Receipt;
import org.bursar.domain.calendar.Cycle;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.subscription.Erasure;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.subscription.SubscriptionStatus;
import org.bursar.domain.wallet.Credits;

/**
 * A subscription, as people see it.
 *
 * @param price of a billing period, discounts taken off
 * @param anchor from which its cycles are counted
 * @param currentPeriod the billing period that runs now; absent once it has ended
 * @param currentCycle the allowance cycle that runs now; absent once it has ended
 * @param cancelReason why it ends or has ended, if that was said
 * @param credit the customer's money that the next charges use up
 * @param charge what was due for the change that this answers; absent otherwise
 * @param creditsAdded what the change that this answers added at once; absent otherwise
 * @param erasure whether the tenant owes an erasure; absent if not
 */
public record Subscribed(
    UUID id,
    String plan,
    SubscriptionStatus status,
    BillingInterval interval,
    Money price,
    Credits allowance,
    Instant anchor,
    String timeZone,
    Optional<Span> currentPeriod,
    Optional<Span> currentCycle,
    Optional<Pending> pendingChange,
    Optional<Instant> cancelAt,
    Optional<String> cancelReason,
    List<Discount> discounts,
    Money credit,
    Optional<Money> charge,
    Optional<Credits> creditsAdded,
    Optional<Erasure> erasure)
    implements Receipt {

  /** A stretch of time: from its first instant to the first one after it. */
  public record Span(Instant from, Instant to) {
    static Span of(Cycle cycle) {
      return new Span(cycle.from(), cycle.to());
    }
  }

  /** A downgrade that waits. */
  public record Pending(String plan, Instant at) {}

  /** How it stands at an instant. */
  public static Subscribed of(Subscription subscription, Instant now) {
    boolean live = subscription.isLive();
    return new Subscribed(
        subscription.id(),
        subscription.plan().code(),
        subscription.status(),
        subscription.plan().interval(),
        subscription.priceOf(subscription.plan()),
        subscription.plan().allowance(),
        subscription.anchor().start(),
        subscription.zone().getId(),
        Optional.of(Span.of(subscription.periodAt(now))).filter(span -> live),
        Optional.of(Span.of(subscription.cycleAt(now))).filter(span -> live),
        subscription.pending().map(p -> new Pending(p.plan().code(), p.at())),
        subscription.cancelAt(),
        subscription.cancelReason(),
        subscription.discounts(),
        subscription.credit(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(subscription.erasure()).filter(e -> e != Erasure.NONE));
  }

  Subscribed with(Money due, Credits added) {
    return new Subscribed(
        id,
        plan,
        status,
        interval,
        price,
        allowance,
        anchor,
        timeZone,
        currentPeriod,
        currentCycle,
        pendingChange,
        cancelAt,
        cancelReason,
        discounts,
        credit,
        Optional.of(due),
        Optional.of(added),
        erasure);
  }
}
