package org.bursar.persistence.store;

import java.util.function.Supplier;
import org.bursar.application.contract.BookkeepingContract;
import org.bursar.application.contract.CrowdContract;
import org.bursar.application.contract.IdempotencyContract;
import org.bursar.application.contract.NeighboursContract;
import org.bursar.application.contract.Ports;
import org.bursar.application.contract.ReplayContract;
import org.bursar.application.contract.ReturnsContract;
import org.bursar.persistence.schema.ReadySchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What the application expects of its books, kept on MariaDB. */
class BooksTest {
  private static Store store;
  private static Ports ports;

  @BeforeAll
  static void open() {
    store = new Store(ReadySchema.of("books"));
    ports = store.ports();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Nested
  class Bookkeeping extends BookkeepingContract {
    @Override
    protected Ports ports() {
      return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
      return store.inTransaction(work);
    }
  }

  @Nested
  class Crowd extends CrowdContract {
    @Override
    protected Ports ports() {
      return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
      return store.inTransaction(work);
    }
  }

  @Nested
  class Idempotency extends IdempotencyContract {
    @Override
    protected Ports ports() {
      return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
      return store.inTransaction(work);
    }
  }

  @Nested
  class Neighbours extends NeighboursContract {
    @Override
    protected Ports ports() {
      return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
      return store.inTransaction(work);
    }
  }

  @Nested
  class Replay extends ReplayContract {
    @Override
    protected Ports ports() {
      return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
      return store.inTransaction(work);
    }
  }

  @Nested
  class Returns extends ReturnsContract {
    @Override
    protected Ports ports() {
      return ports;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
      return store.inTransaction(work);
    }
  }
}
