package org.bursar.domain.wallet;

/** The life of a hold: from HELD to exactly one of the others. */
public enum HoldStatus {
  HELD,
  CAPTURED,
  RELEASED,
  /** Nobody said anything until its timeout: the credits went back by themselves. */
  EXPIRED
}
