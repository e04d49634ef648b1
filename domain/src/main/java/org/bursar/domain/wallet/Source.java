package org.bursar.domain.wallet;

/** Where a lot's credits came from. */
public enum Source {
  /** Granted by a plan, each cycle. */
  ALLOWANCE,
  /** Bought as a top-up. */
  PACK,
  /** Agreed in a Business contract. */
  CONTRACT,
  /** Given as a promotion. */
  PROMOTION,
  /** Given by staff. */
  ADJUSTMENT
}
