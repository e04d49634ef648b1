package org.bursar.application.posting;

import java.util.List;

/** Carries out batches of commands. */
@FunctionalInterface
public interface Books {
  /**
   * Carries out commands in one transaction, in their order; each has the outcome that it would
   * have had alone, or {@link Outcome.Behind} where the limits do not reach.
   *
   * @param limits what the transaction may do at most
   * @param written run once everything is written and only the commit is left
   */
  List<Outcome> post(List<Submission> submissions, Limits limits, Runnable written);

  /** Carries out commands in one transaction that takes as long as it needs. */
  default List<Outcome> post(List<Submission> submissions) {
    return post(submissions, Limits.NONE, () -> {});
  }
}
