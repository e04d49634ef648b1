package org.bursar.application.memory;

import java.util.Optional;
import org.bursar.application.posting.Owners;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.WalletId;

/** Owners in memory. */
public final class MemoryOwners implements Owners {
  private final MemoryStore store;

  public MemoryOwners(MemoryStore store) {
    this.store = store;
  }

  @Override
  public Optional<WalletId> wallet(String tenant, Target target) {
    return target.isCustomer()
        ? Optional.of(WalletId.of(tenant, target.id()))
        : store.read(() -> store.ownerOf(tenant, target.uuid()));
  }
}
