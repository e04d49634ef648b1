package org.bursar.domain.policy;

import java.time.Instant;

/** When a cancel takes effect. */
public enum CancelPolicy {
  NOW,
  /** At the end of what has been paid for: the running billing period. */
  CYCLE_END;

  public Instant effectiveAt(Instant now, Instant periodEnd) {
    return this == NOW ? now : periodEnd;
  }
}
