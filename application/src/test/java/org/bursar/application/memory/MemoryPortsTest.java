package org.bursar.application.memory;

import org.bursar.application.contract.AccountsContract;
import org.bursar.application.contract.BookkeepingContract;
import org.bursar.application.contract.CatalogContract;
import org.bursar.application.contract.ChangesAtOnceContract;
import org.bursar.application.contract.ClaimingContract;
import org.bursar.application.contract.CrowdContract;
import org.bursar.application.contract.CustomersContract;
import org.bursar.application.contract.IdempotencyContract;
import org.bursar.application.contract.KeysContract;
import org.bursar.application.contract.LedgerContract;
import org.bursar.application.contract.ListsContract;
import org.bursar.application.contract.LivesContract;
import org.bursar.application.contract.LockingContract;
import org.bursar.application.contract.NeighboursContract;
import org.bursar.application.contract.PastContract;
import org.bursar.application.contract.ProofContract;
import org.bursar.application.contract.ReplayContract;
import org.bursar.application.contract.ReturnsContract;
import org.bursar.application.contract.Storage;
import org.bursar.application.contract.SubscriptionsContract;
import org.bursar.application.contract.TenantsContract;
import org.bursar.application.contract.UsageContract;
import org.junit.jupiter.api.Nested;

/** What the application expects of each port, kept in memory. */
class MemoryPortsTest {
  private final MemoryStore store = new MemoryStore();

  @Nested
  class Accounts extends AccountsContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Bookkeeping extends BookkeepingContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Catalog extends CatalogContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class ChangesAtOnce extends ChangesAtOnceContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Claiming extends ClaimingContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Crowd extends CrowdContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Customers extends CustomersContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Idempotency extends IdempotencyContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Keys extends KeysContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Ledger extends LedgerContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Lives extends LivesContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Locking extends LockingContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Lists extends ListsContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Neighbours extends NeighboursContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Past extends PastContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Proof extends ProofContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Replay extends ReplayContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Returns extends ReturnsContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Subscriptions extends SubscriptionsContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Tenants extends TenantsContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }

  @Nested
  class Usage extends UsageContract {
    @Override
    protected Storage storage() {
      return store;
    }
  }
}
