package org.bursar.application.tenancy;

/** What an API key may be used for. */
public enum Scope {
  /** Quote, charge, hold, capture, release, refund. */
  CHARGE,
  /** Read everything of the tenant. */
  READ,
  /** Customers, grants, voids, subscriptions, purchases, sessions. */
  GRANT,
  /** Policy, plans, packs, meters. */
  CATALOG,
  /** Keys, the test clock, the proof. */
  ADMIN
}
