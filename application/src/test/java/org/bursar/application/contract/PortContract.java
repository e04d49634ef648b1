package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

  /** Holds a transaction open, once {@code work} is done in it, while {@code meanwhile} runs. */
  final void during(Runnable work, Meanwhile meanwhile) throws Exception {
    CountDownLatch opened = new CountDownLatch(1);
    CountDownLatch finish = new CountDownLatch(1);
    CompletableFuture<Void> holder =
        CompletableFuture.runAsync(
            () ->
                transact(
                    () -> {
                      work.run();
                      opened.countDown();
                      await(finish);
                    }));
    try {
      CompletableFuture.anyOf(CompletableFuture.runAsync(() -> await(opened)), holder)
          .get(30, TimeUnit.SECONDS);
      meanwhile.run(finish);
    } finally {
      finish.countDown();
      holder.get(30, TimeUnit.SECONDS);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Something to do while a transaction is open. */
  interface Meanwhile {
    void run(CountDownLatch finish) throws Exception;
  }
}
