package org.bursar.application.posting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bursar.application.batching.BatchingExecutor;
import org.bursar.domain.wallet.WalletId;

/**
 * A lane of the group commit: one transaction after another, each for all who have come meanwhile.
 * The next begins when the last has written all it has to and is only waiting for the disk, unless
 * both are about the same: then it would wait for the last one's locks, and take fewer along.
 */
final class Lane {
  private final BatchingExecutor<Asked, List<Outcome>> callers;
  private final Retrying books;
  private final LongAdder transactions = new LongAdder();

  Lane(Books books, Limits limits) {
    this.books = new Retrying(books, limits);
    this.callers =
        new BatchingExecutor<>(
            1,
            limits.submissions(),
            asked -> asked.submissions().size(),
            Asked::tenant,
            this::post);
  }

  /**
   * What one caller asks at a time.
   *
   * @param wallets that the commands are about
   */
  record Asked(String tenant, List<Submission> submissions, Set<WalletId> wallets) {}

  /** The outcomes of commands, all of one transaction. */
  List<Outcome> ask(Asked asked) {
    return callers.ask(asked);
  }

  /** How many callers nobody has taken along yet. */
  int waiting() {
    return callers.waiting();
  }

  /** How many batches it has carried out. */
  long transactions() {
    return transactions.sum();
  }

  private List<List<Outcome>> post(List<Asked> batch, Consumer<Predicate<Asked>> handOn) {
    List<Submission> submissions = new ArrayList<>();
    batch.forEach(asked -> submissions.addAll(asked.submissions()));
    Runnable written = () -> handOn.accept(next -> isElsewhere(next, batch));
    List<Outcome> outcomes = outcomes(submissions, written);
    transactions.increment();
    List<List<Outcome>> answers = new ArrayList<>(batch.size());
    int from = 0;
    for (Asked own : batch) {
      int to = from + own.submissions().size();
      answers.add(List.copyOf(outcomes.subList(from, to)));
      from = to;
    }
    return answers;
  }

  private static boolean isElsewhere(Asked next, List<Asked> batch) {
    return batch.stream().allMatch(asked -> Collections.disjoint(asked.wallets(), next.wallets()));
  }

  /** An error of the machine is everybody's outcome, not only that of whoever leads. */
  private List<Outcome> outcomes(List<Submission> submissions, Runnable written) {
    try {
      return books.post(submissions, written);
    } catch (Error broken) {
      RuntimeException cause = new IllegalStateException("the books could not be kept", broken);
      return Collections.nCopies(submissions.size(), new Outcome.Failed(cause));
    }
  }
}
