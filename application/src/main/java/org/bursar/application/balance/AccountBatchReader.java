package org.bursar.application.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bursar.application.batching.BatchingExecutor;
import org.bursar.application.posting.Accounts;
import org.bursar.application.posting.Accounts.Stored;
import org.bursar.domain.wallet.WalletId;

/**
 * Reads accounts for callers that ask at the same time with one query. Each sees at least what was
 * committed when it asked.
 */
@ApplicationScoped
public class AccountBatchReader {
  /** While one query runs, the next is gathered. */
  private static final int LANES = 2;

  private final Accounts accounts;
  private final BatchingExecutor<WalletId, Optional<Stored>> callers;

  @Inject
  public AccountBatchReader(Accounts accounts) {
    this.accounts = accounts;
    this.callers =
        new BatchingExecutor<>(
            LANES,
            BatchingExecutor.LARGEST,
            wallet -> 1,
            wallet -> "",
            (wallets, handOn) -> read(wallets));
  }

  /** For the container's proxy only. */
  protected AccountBatchReader() {
    this(null);
  }

  /** An account as it is stored; empty if there is none. */
  Optional<Stored> account(WalletId wallet) {
    return callers.ask(wallet);
  }

  private List<Optional<Stored>> read(List<WalletId> wallets) {
    Map<WalletId, Stored> stored = accounts.read(new HashSet<>(wallets));
    return wallets.stream().map(wallet -> Optional.ofNullable(stored.get(wallet))).toList();
  }
}
