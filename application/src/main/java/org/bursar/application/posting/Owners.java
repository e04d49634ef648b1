package org.bursar.application.posting;

import java.util.Optional;
import org.bursar.domain.wallet.WalletId;

/** Whose the things are that orders name. It never changes. */
@FunctionalInterface
public interface Owners {
  /**
   * The wallet that an order of a tenant is about; empty where the tenant has no such hold, charge
   * or lot. A customer's wallet follows from the name, whether there is one or not.
   *
   * @throws Unavailable if the database cannot be reached
   */
  Optional<WalletId> wallet(String tenant, Target target);
}
