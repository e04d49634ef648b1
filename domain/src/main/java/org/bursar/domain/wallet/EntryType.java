package org.bursar.domain.wallet;

/**
 * The movements, as a table: each is one pair of signs on a lot's available and held credits.
 * Nothing else changes a balance.
 */
public enum EntryType {
  /** An allowance, a paid pack, a promotion or an adjustment arrives. */
  GRANT(+1, 0),
  /** Work is done and charged at once. */
  CHARGE(-1, 0),
  /** A generation starts. */
  HOLD(-1, +1),
  /** A generation has succeeded: its real cost. */
  CAPTURE(0, -1),
  /** The unused rest of a hold, a failure or a timeout. */
  RELEASE(+1, -1),
  /** A finished charge is undone. */
  RESTORE(+1, 0),
  /** The lot ran out. */
  EXPIRE(-1, 0),
  /** Taken by a rollover cap, a void or a claw-back. */
  FORFEIT(-1, 0);

  private final int available;
  private final int held;

  EntryType(int available, int held) {
    this.available = available;
    this.held = held;
  }

  /** The effect of this movement of {@code amount} on a lot's available credits. */
  public Credits available(Credits amount) {
    return new Credits(available * amount.micros());
  }

  /** The effect of this movement of {@code amount} on a lot's held credits. */
  public Credits held(Credits amount) {
    return new Credits(held * amount.micros());
  }
}
