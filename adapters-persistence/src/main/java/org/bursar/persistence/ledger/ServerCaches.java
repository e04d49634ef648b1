package org.bursar.persistence.ledger;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * What one server remembers of the books between two transactions. All of it can be doubted, and
 * is: another server may have gone on meanwhile.
 */
@ApplicationScoped
public class ServerCaches {
  private final Snapshots snapshots = new Snapshots();
  private final OwnerCache owners = new OwnerCache();
  private final UsedKeys usedKeys = new UsedKeys();

  Snapshots snapshots() {
    return snapshots;
  }

  OwnerCache owners() {
    return owners;
  }

  UsedKeys usedKeys() {
    return usedKeys;
  }
}
