package org.bursar.application.contract;

import java.util.function.Supplier;

/** Something that remembers, to be held against the contracts: its ports, and work on them. */
public interface Storage {

  /** The ports; on the same store each time. */
  Ports ports();

  /**
   * Runs work in one transaction: committed when it returns, rolled back when it throws. Threads
   * may call it at the same time.
   */
  <T> T inTransaction(Supplier<T> work);

  /** Runs work in one transaction. */
  default void transact(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }
}
