package org.bursar.application.posting;

import org.bursar.application.batching.BatchingExecutor;

/**
 * What one transaction may do, so that nobody waits long for what it has locked. A step is one
 * thing that fell due: a lot that ran out, a hold that timed out, a billing, a renewal.
 *
 * @param waits whether it waits for an account that another transaction has locked
 * @param submissions that it carries out, unless a single caller sends more
 * @param steps of all accounts together
 * @param stepsOfOne of one account
 */
public record Limits(boolean waits, int submissions, int steps, int stepsOfOne) {
  /**
   * Of a transaction that strangers share: about two months of one account, and at most some 3 ms
   * for all of them.
   */
  static final Limits SHARED = new Limits(false, BatchingExecutor.LARGEST, 32, 8);

  /**
   * Of a transaction for accounts that were locked: it waits for them, and is else a shared one.
   */
  static final Limits WAITING = new Limits(true, BatchingExecutor.LARGEST, 32, 8);

  /** Of a transaction beside the shared ones: each account in it gets on, in some 20 ms. */
  public static final Limits CATCHING_UP = new Limits(true, 16, 512, 32);

  /** As long as it takes, for those who keep nobody waiting. */
  public static final Limits NONE =
      new Limits(true, BatchingExecutor.LARGEST, Integer.MAX_VALUE, Integer.MAX_VALUE);

  /** The steps that a transaction of these limits may take. */
  public StepBudget budget() {
    return new StepBudget(steps, stepsOfOne);
  }
}
