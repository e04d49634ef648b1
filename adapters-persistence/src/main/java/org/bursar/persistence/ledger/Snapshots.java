package org.bursar.persistence.ledger;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;

/**
 * Accounts as this server has last seen or written them, with the version of their row. Whoever
 * uses one has read the row first and compares: a change by any server makes another version, so
 * what is old here, or was never committed, is never used, only read anew. What has not been used
 * for longest goes first.
 */
final class Snapshots {
  /** Lots and holds that are kept at most, an account counting as one more: about 100 MB. */
  private static final long ROOM = 250_000;

  private final Map<WalletId, Snapshot> kept = new LinkedHashMap<>(1_024, 0.75f, true);
  private long size;

  private record Snapshot(Account account, long version) {
    int size() {
      return 1 + account.wallet().lots().size() + account.wallet().holds().size();
    }
  }

  synchronized Optional<Account> find(WalletId wallet, long version) {
    return Optional.ofNullable(kept.get(wallet))
        .filter(snapshot -> snapshot.version == version)
        .map(Snapshot::account);
  }

  /** Keeps a state; if a later one was kept before, that is read anew. */
  synchronized void keep(Account account, long version) {
    Wallet open = account.wallet().open();
    Snapshot snapshot =
        new Snapshot(new Account(open, account.zone(), account.subscription()), version);
    Snapshot old = kept.put(open.id(), snapshot);
    size += snapshot.size() - (old == null ? 0 : old.size());
    makeRoom();
  }

  private void makeRoom() {
    Iterator<Snapshot> longestUnused = kept.values().iterator();
    while (size > ROOM) {
      size -= longestUnused.next().size();
      longestUnused.remove();
    }
  }
}
