package org.bursar.persistence.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.posting.OpenAccount;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.WalletId;

/**
 * Whose the holds of late are, and other things that were asked for. It never changes, so what is
 * here is right for ever; what is not has to be looked up. The oldest go first.
 */
final class OwnerCache {
  /** About 20 MB. */
  private static final int ROOM = 100_000;

  private final Map<UUID, Owner> kept =
      new LinkedHashMap<>(1_024) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Owner> eldest) {
          return size() > ROOM;
        }
      };

  /** Whose something is. */
  record Owner(WalletId wallet, String tenant) {}

  synchronized Optional<Owner> find(UUID id) {
    return Optional.ofNullable(kept.get(id));
  }

  synchronized void keep(UUID id, Owner owner) {
    kept.put(id, owner);
  }

  /** Keeps whose the holds are that have begun: each will be captured or released before long. */
  void keepHolds(OpenAccount posted) {
    Owner owner = null;
    for (Posting posting : posted.postings()) {
      Optional<Hold> begun = posting.hold().filter(Hold::isOpen);
      if (begun.isPresent()) {
        owner = owner == null ? owner(posted) : owner;
        keep(begun.get().id(), owner);
      }
    }
  }

  private static Owner owner(OpenAccount account) {
    return new Owner(account.account().wallet().id(), account.terms().tenant().code());
  }
}
