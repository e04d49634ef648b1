package org.bursar.persistence.store;

import java.util.function.Supplier;
import org.bursar.application.contract.AccountsContract;
import org.bursar.application.contract.CatalogContract;
import org.bursar.application.contract.ClaimingContract;
import org.bursar.application.contract.CustomersContract;
import org.bursar.application.contract.KeysContract;
import org.bursar.application.contract.LedgerContract;
import org.bursar.application.contract.LockingContract;
import org.bursar.application.contract.PastContract;
import org.bursar.application.contract.Ports;
import org.bursar.application.contract.ProofContract;
import org.bursar.application.contract.SubscriptionsContract;
import org.bursar.application.contract.TenantsContract;
import org.bursar.application.contract.UsageContract;
import org.bursar.persistence.schema.ReadySchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What the application expects of each port, kept by MariaDB. */
class PortsTest {
  private static Store store;
  private static Ports ports;

  @BeforeAll
  static void open() {
    store = new Store(ReadySchema.of("ports"));
    ports = store.ports();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Nested
  class Accounts extends AccountsContract {
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
  class Catalog extends CatalogContract {
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
  class Claiming extends ClaimingContract {
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
  class Customers extends CustomersContract {
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
  class Keys extends KeysContract {
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
  class Ledger extends LedgerContract {
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
  class Locking extends LockingContract {
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
  class Past extends PastContract {
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
  class Proof extends ProofContract {
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
  class Subscriptions extends SubscriptionsContract {
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
  class Tenants extends TenantsContract {
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
  class Usage extends UsageContract {
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
