package org.bursar.application.posting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bursar.application.port.Terms;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.WalletId;

/** The accounts, as they are stored. */
public interface Accounts {

  /**
   * Locks all accounts that the commands are about, in the order of their ids, until the
   * transaction ends. An account comes with its open lots and holds, its subscription, and the
   * holds, charges (with their lots) and lots that commands name, and with the terms of its tenant.
   * Names of another tenant's things are not resolved.
   *
   * @throws TransientFailure if it is worth trying again
   */
  Opening open(List<Submission> submissions);

  /**
   * The same without waiting: an account that another transaction has locked is left out, and what
   * names it is told by {@link Opening#mayBeLocked}.
   */
  Opening openFree(List<Submission> submissions);

  /**
   * What the keys of these commands have caused before, by whichever server. Of an account that is
   * locked nothing can be missing: nobody else can use a key on it meanwhile.
   */
  Map<IdempotencyRecord.Key, IdempotencyRecord> effects(List<Submission> submissions);

  /**
   * Stores exactly what has happened: entries appended, touched lots and holds, subscriptions,
   * effects with their keys.
   *
   * @throws TransientFailure if it is worth trying again, for example if another server has used an
   *     idempotency key meanwhile
   */
  void post(List<OpenAccount> changed);

  /**
   * One state of each of these accounts, open lots and holds only, without a lock; none for a
   * wallet that does not exist.
   *
   * @throws Unavailable if the database cannot be reached
   */
  Map<WalletId, Stored> read(Collection<WalletId> wallets);

  /** One account's state, as {@link #read(Collection)} has it. */
  default Optional<Stored> read(WalletId wallet) {
    return Optional.ofNullable(read(List.of(wallet)).get(wallet));
  }

  /**
   * Locks up to {@code limit} accounts of a tenant on which something has fallen due, passing over
   * those that others have locked. For tidying only.
   */
  List<OpenAccount> claimDue(String tenant, Instant now, int limit);

  /**
   * How far each of these accounts has come, without a lock and in one query however many they are;
   * none for a wallet that does not exist.
   *
   * @throws Unavailable if the database cannot be reached
   */
  Map<WalletId, AccountVersion> versions(Collection<WalletId> wallets);

  /**
   * An account as it is stored, and what its tenant has laid down by now: changes by any server are
   * seen at once.
   */
  record Stored(Account account, Terms terms) {}

  /**
   * What differs once anything has been posted on an account.
   *
   * @param sequence number of its latest ledger entry
   * @param nextDue the next instant at which something happens by itself, as stored
   */
  record AccountVersion(long sequence, Instant nextDue) {}
}
