package org.bursar.application.balance;

import java.time.Instant;
import java.util.List;
import org.bursar.application.port.Terms;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.Posting;

/**
 * An account with everything done that has fallen due by now, and the terms that hold for it.
 *
 * @param stored the account as it is stored
 * @param due what has fallen due but is not in the ledger yet, in order
 */
public record CurrentAccount(
    Account account, Account stored, List<Posting> due, Terms terms, Instant now) {
  public CurrentAccount {
    due = List.copyOf(due);
  }
}
