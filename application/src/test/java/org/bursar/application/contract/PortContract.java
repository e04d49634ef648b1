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
public abstract class PortContract implements Storage {

  /** The storage under test; the same one throughout a test. */
  protected abstract Storage storage();

  @Override
  public final Ports ports() {
    return storage().ports();
  }

  @Override
  public final <T> T inTransaction(Supplier<T> work) {
    return storage().inTransaction(work);
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
