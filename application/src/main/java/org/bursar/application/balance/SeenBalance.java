package org.bursar.application.balance;

import java.time.Duration;
import java.time.Instant;
import org.bursar.application.posting.Accounts.AccountVersion;
import org.bursar.domain.wallet.WalletId;

/**
 * What somebody who watches a balance has seen last.
 *
 * @param version by which the next look tells whether anything has been posted since
 */
public record SeenBalance(String tenant, Balance balance, AccountVersion version) {

  /** A balance tells what will happen within a year; after that it has to be looked at again. */
  private static final Duration HORIZON = Duration.ofDays(365);

  public WalletId wallet() {
    return WalletId.of(tenant, balance.customer());
  }

  /** The same, for one who is not sure of it: the next look will be at the balance itself. */
  public SeenBalance doubted() {
    return new SeenBalance(tenant, balance, new AccountVersion(-1, version.nextDue()));
  }

  /** Whether a later look shows something else, its date apart. */
  public boolean differsFrom(SeenBalance other) {
    Balance theirs = other.balance;
    return !balance.available().equals(theirs.available())
        || !balance.held().equals(theirs.held())
        || !balance.debt().equals(theirs.debt())
        || !balance.lots().equals(theirs.lots())
        || !balance.nextGrant().equals(theirs.nextGrant());
  }

  /** Until when it stays as it is unless something is posted. */
  Instant until() {
    return balance.upcoming().isEmpty()
        ? balance.asOf().plus(HORIZON)
        : balance.upcoming().get(0).at();
  }
}
