package org.bursar.domain.subscription;

/** The life of a subscription. */
public enum SubscriptionStatus {
  ACTIVE,
  /** It has ended: no more grants, and another one may begin. */
  CANCELED
}
