package org.bursar.persistence.store;

import org.bursar.application.contract.BookkeepingContract;
import org.bursar.application.contract.CrowdContract;
import org.bursar.application.contract.IdempotencyContract;
import org.bursar.application.contract.ListsContract;
import org.bursar.application.contract.NeighboursContract;
import org.bursar.application.contract.ReplayContract;
import org.bursar.application.contract.ReturnsContract;
import org.bursar.application.contract.Storage;
import org.bursar.persistence.schema.ReadySchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What the application expects of its books, kept on MariaDB. */
class BooksTest {
  private static Server server;

  @BeforeAll
  static void open() {
    server = new Server(ReadySchema.of("books"));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Nested
  class Bookkeeping extends BookkeepingContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Crowd extends CrowdContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Idempotency extends IdempotencyContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Lists extends ListsContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Neighbours extends NeighboursContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Replay extends ReplayContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Returns extends ReturnsContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }
}
