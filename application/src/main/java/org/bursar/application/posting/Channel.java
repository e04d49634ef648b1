package org.bursar.application.posting;

/** Where an order comes from. Each channel has idempotency keys of its own: they never meet. */
public enum Channel {
  /** The tenant's backend or a customer's browser; the tenant chooses the keys. */
  API,
  /** The payment provider; its own ids are the keys. */
  STRIPE,
  /** The service itself. */
  SYSTEM,
  /** Somebody who works for the tenant or for the service. */
  STAFF
}
