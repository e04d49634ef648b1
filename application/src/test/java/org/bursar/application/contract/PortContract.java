package org.bursar.application.contract;

import java.util.function.Supplier;

/**
 * A port's promises. They hold on a store that others use as well: each test brings tenants of its
 * own. Instants are whole microseconds.
 */
public abstract class PortContract {

  /** The ports under test; the same store each time. */
  protected abstract Ports ports();

  /**
   * Runs work in one transaction: committed when it returns, rolled back when it throws. Threads
   * may call it at the same time.
   */
  protected abstract <T> T inTransaction(Supplier<T> work);

  /** Runs work in one transaction. */
  protected final void transact(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }
}
