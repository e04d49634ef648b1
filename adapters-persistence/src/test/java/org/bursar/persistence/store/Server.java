package org.bursar.persistence.store;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.bursar.application.contract.Ports;
import org.bursar.application.contract.Storage;
import org.bursar.application.posting.Bookkeeping;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;
import org.bursar.persistence.embedded.TestSchema;

/** One server's application on a store, as far as the books go. */
final class Server implements Storage, AutoCloseable {
  private static final AtomicLong IDS = new AtomicLong();

  private final Store store;
  private final Ports ports;

  Server(TestSchema schema) {
    store = new Store(schema);
    ports = store.ports();
  }

  Store store() {
    return store;
  }

  @Override
  public Ports ports() {
    return ports;
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return store.inTransaction(work);
  }

  /** The books, without the transaction that a container puts around each batch. */
  Bookkeeping books() {
    return new Bookkeeping(
        ports.accounts(),
        () -> {
          throw new AssertionError("a sandbox does not look at the wall clock");
        },
        () -> new UUID(IDS.incrementAndGet() << 16 | 0x7000L, Long.MIN_VALUE));
  }

  /** Carries out commands in one transaction. */
  List<Outcome> post(Submission... submissions) {
    return inTransaction(() -> books().post(List.of(submissions)));
  }

  @Override
  public void close() {
    store.close();
  }
}
