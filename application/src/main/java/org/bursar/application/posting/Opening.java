package org.bursar.application.posting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.wallet.WalletId;

/**
 * The locked accounts of a batch of commands.
 *
 * @param accounts by wallet; none for a customer who does not exist
 * @param owners the wallet of each hold, charge and lot that a command of its tenant names
 * @param effects what the commands' idempotency keys have caused before, as far as that is known
 *     without asking: a key that is used after all is noticed as it is posted
 */
public record Opening(
    Map<WalletId, OpenAccount> accounts,
    Map<UUID, WalletId> owners,
    Map<IdempotencyRecord.Key, IdempotencyRecord> effects) {

  /** The account that a command is about; empty if there is none, or it is another tenant's. */
  public Optional<OpenAccount> account(Submission submission) {
    return owner(submission).map(accounts::get).filter(account -> isOwn(account, submission));
  }

  /** In a batch of several tenants one may name what another has opened: it stays unknown to it. */
  private static boolean isOwn(OpenAccount account, Submission submission) {
    WalletId own = WalletId.of(submission.caller().tenant(), account.customer());
    return own.equals(account.account().wallet().id());
  }

  /**
   * Whether a command's account was not opened though it may be there: nobody knows without waiting
   * for its lock.
   */
  public boolean mayBeLocked(Submission submission) {
    return owner(submission).filter(wallet -> !accounts.containsKey(wallet)).isPresent();
  }

  private Optional<WalletId> owner(Submission submission) {
    Target target = submission.command().target();
    return target.isCustomer()
        ? Optional.of(WalletId.of(submission.caller().tenant(), target.id()))
        : Optional.ofNullable(owners.get(target.uuid()));
  }

  /** The accounts on which something has happened. */
  public List<OpenAccount> changed() {
    return accounts.values().stream().filter(OpenAccount::isChanged).toList();
  }
}
