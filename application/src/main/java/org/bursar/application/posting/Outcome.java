package org.bursar.application.posting;

import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;

/** How an order ended. */
public sealed interface Outcome {

  /**
   * The answer, or the refusal as an exception.
   *
   * @throws Refused if it was refused
   * @throws Failure if it failed for no fault of the order
   */
  Done orThrow();

  /** It was carried out, now or the first time that it came. */
  record Done(Receipt answer, boolean replayed) implements Outcome {
    public Done orThrow() {
      return this;
    }
  }

  /**
   * Its account is not settled up to now yet, or another transaction has locked it: nothing is
   * decided, and it has to be sent again, as {@link GroupCommit} does. Nobody outside sees it.
   *
   * @param locked whether nobody knows yet how far the account is behind, for it was locked
   */
  record Behind(boolean locked) implements Outcome {
    public Done orThrow() {
      throw new IllegalStateException("a command was answered before its account was settled");
    }
  }

  /** It was refused and had no effect. */
  record Refused(Refusal refusal) implements Outcome {
    public Done orThrow() {
      throw refusal.refused();
    }
  }

  /** Something broke; nothing of it is stored. */
  record Failed(RuntimeException cause) implements Outcome {
    public Done orThrow() {
      throw new Failure(cause);
    }
  }

  /** An order that broke in another thread, with its own cause. */
  final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure(RuntimeException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
