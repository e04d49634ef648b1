package org.bursar.persistence.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.subscription.Erasure;
import org.bursar.domain.subscription.FreeAllowances;
import org.bursar.domain.subscription.PendingChange;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.subscription.SubscriptionStatus;

/**
 * A subscription as its document has it: the names and the order here are what is stored, whatever
 * becomes of the domain's own. A field that is added is left out where it is absent.
 */
record StoredSubscription(
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
    Erasure erasure) {

  static StoredSubscription of(Subscription subscription) {
    return new StoredSubscription(
        subscription.id(),
        subscription.plan(),
        subscription.status(),
        subscription.anchor(),
        subscription.nextCycle(),
        subscription.billing(),
        subscription.nextPeriod(),
        subscription.pending(),
        subscription.cancelAt(),
        subscription.cancelReason(),
        subscription.discounts(),
        subscription.credit(),
        subscription.erasure());
  }

  Subscription toDomain(Optional<FreeAllowances> earlierFree) {
    return new Subscription(
        id,
        plan,
        status,
        anchor,
        nextCycle,
        billing,
        nextPeriod,
        pending,
        cancelAt,
        cancelReason,
        discounts,
        credit,
        erasure,
        earlierFree);
  }
}
