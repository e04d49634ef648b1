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
import org.bursar.persistence.json.DocumentShape;

/** A subscription as it is stored, whatever it is made of in the domain. */
record SubscriptionDocument(
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
    Erasure erasure)
    implements DocumentShape {

  static SubscriptionDocument of(Subscription subscription) {
    return new SubscriptionDocument(
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
