package org.bursar.application.contract;

import java.util.List;
import org.bursar.application.port.Ids;
import org.bursar.application.posting.Bookkeeping;
import org.bursar.application.posting.Limits;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;

/** The books with a transaction around each batch, as a container puts it. */
final class TransactedBooks extends Bookkeeping {
  private final Storage store;

  TransactedBooks(Storage store, Ids ids) {
    super(
        store.ports().accounts(),
        () -> {
          throw new AssertionError("a sandbox does not look at the wall clock");
        },
        ids);
    this.store = store;
  }

  @Override
  public List<Outcome> post(List<Submission> submissions, Limits limits, Runnable written) {
    return store.inTransaction(() -> super.post(submissions, limits, written));
  }
}
