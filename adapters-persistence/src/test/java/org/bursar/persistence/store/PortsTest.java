package org.bursar.persistence.store;

import org.bursar.application.contract.AccountsContract;
import org.bursar.application.contract.CatalogContract;
import org.bursar.application.contract.ChangesAtOnceContract;
import org.bursar.application.contract.ClaimingContract;
import org.bursar.application.contract.CustomersContract;
import org.bursar.application.contract.KeysContract;
import org.bursar.application.contract.LedgerContract;
import org.bursar.application.contract.LivesContract;
import org.bursar.application.contract.LockingContract;
import org.bursar.application.contract.PastContract;
import org.bursar.application.contract.ProofContract;
import org.bursar.application.contract.Storage;
import org.bursar.application.contract.SubscriptionsContract;
import org.bursar.application.contract.TenantsContract;
import org.bursar.application.contract.UsageContract;
import org.bursar.persistence.schema.ReadySchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What the application expects of each port, kept by MariaDB. */
class PortsTest {
  private static Server server;

  @BeforeAll
  static void open() {
    server = new Server(ReadySchema.of("ports"));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @Nested
  class Accounts extends AccountsContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Catalog extends CatalogContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class ChangesAtOnce extends ChangesAtOnceContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Claiming extends ClaimingContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Customers extends CustomersContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Keys extends KeysContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Ledger extends LedgerContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Lives extends LivesContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Locking extends LockingContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Past extends PastContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Proof extends ProofContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Subscriptions extends SubscriptionsContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Tenants extends TenantsContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }

  @Nested
  class Usage extends UsageContract {
    @Override
    protected Storage storage() {
      return server;
    }
  }
}
