package org.bursar.domain.subscription;

import java.util.List;
import org.bursar.domain.wallet.Posting;

/** One thing that has happened to an account: what to post, and the account with it posted. */
public record Step(List<Posting> postings, Account account) {

  static Step of(Account before, Posting posting) {
    return new Step(List.of(posting), before.after(posting));
  }
}
