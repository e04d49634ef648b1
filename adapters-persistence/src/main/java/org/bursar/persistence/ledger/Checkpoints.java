package org.bursar.persistence.ledger;

import java.util.ArrayList;
import java.util.List;
import org.bursar.domain.wallet.Checkpoint;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Wallet;

/** After which postings a wallet's state is written down. */
final class Checkpoints {
  /**
   * Entries between two checkpoints. A past balance reads so many at most, and those of one
   * posting: about a millisecond. Who writes them does not feel one row more in a thousand.
   */
  static final int STEP = 1_000;

  private Checkpoints() {}

  /**
   * The state after each posting that brings the wallet's sequence to a multiple of {@code step},
   * or beyond one.
   */
  static List<Checkpoint> passed(Wallet before, List<Posting> postings, int step) {
    List<Checkpoint> passed = new ArrayList<>(0);
    long last = before.sequence() + postings.stream().mapToLong(p -> p.entries().size()).sum();
    if (last / step == before.sequence() / step) {
      return passed;
    }
    Wallet wallet = before;
    for (Posting posting : postings) {
      long sequence = wallet.sequence();
      wallet = wallet.after(posting);
      if (wallet.sequence() / step > sequence / step) {
        passed.add(Checkpoint.of(wallet));
      }
    }
    return passed;
  }
}
