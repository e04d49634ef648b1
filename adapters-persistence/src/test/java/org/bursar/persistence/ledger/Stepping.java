package org.bursar.persistence.ledger;

import java.util.function.Supplier;
import org.bursar.application.contract.Ports;
import org.bursar.application.contract.Storage;
import org.bursar.persistence.store.Store;
import org.bursar.persistence.terms.JpaTenants;
import org.bursar.persistence.terms.TermsCache;

/** A store that writes a checkpoint after each so many entries. */
final class Stepping implements Storage {
  private final Store store;
  private final Ports ports;

  Stepping(Store store, int step) {
    this.store = store;
    Ports usual = store.ports();
    this.ports =
        new Ports(
            accounts(store, step),
            usual.owners(),
            usual.tenants(),
            usual.catalog(),
            usual.customers(),
            usual.keys(),
            usual.ledger());
  }

  private static SqlAccounts accounts(Store store, int step) {
    JpaTenants tenants = new JpaTenants(store.database(), new TermsCache());
    return new SqlAccounts(store.database(), tenants, new ServerCaches()) {
      @Override
      int checkpointStep() {
        return step;
      }
    };
  }

  @Override
  public Ports ports() {
    return ports;
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return store.inTransaction(work);
  }
}
