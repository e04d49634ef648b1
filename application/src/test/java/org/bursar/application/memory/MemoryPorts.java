package org.bursar.application.memory;

import org.bursar.application.contract.Ports;

/** All ports on one store. */
public final class MemoryPorts {
  private MemoryPorts() {}

  public static Ports on(MemoryStore store) {
    return new Ports(
        new MemoryAccounts(store),
        new MemoryOwners(store),
        new MemoryTenants(store),
        new MemoryCatalog(store),
        new MemoryCustomers(store),
        new MemoryKeys(store),
        new MemoryLedger(store));
  }
}
