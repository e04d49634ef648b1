package org.bursar.domain.wallet;

/** What happens where a wallet lacks what it should give. */
public enum ShortfallPolicy {
  /** Take what is there, and record the rest as a shortfall. */
  CLAMP,
  /** Take what is there; the wallet owes the rest, and the next grants pay it first. */
  DEBT
}
