package org.bursar.application.posting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bursar.domain.wallet.WalletId;

/** Books that only note what comes. */
class NotingBooks implements Books {
  static final CallerContext REQUEST = new CallerContext("t", "test", "");

  final List<List<Submission>> batches = Collections.synchronizedList(new ArrayList<>());
  final AtomicInteger running = new AtomicInteger();
  final AtomicInteger most = new AtomicInteger();

  @Override
  public List<Outcome> post(List<Submission> submissions, Limits limits, Runnable written) {
    most.accumulateAndGet(running.incrementAndGet(), Math::max);
    batches.add(List.copyOf(submissions));
    before(submissions);
    running.decrementAndGet();
    written.run();
    return submissions.stream().map(NotingBooks::done).toList();
  }

  void before(List<Submission> submissions) {}

  /** Each note is a wallet of its own. */
  static Optional<WalletId> wallet(String tenant, Target target) {
    return Optional.of(new WalletId(target.uuid()));
  }

  static Outcome done(Submission submission) {
    NotedCommand command = (NotedCommand) submission.command();
    return new Outcome.Done(command, false);
  }

  List<Command> commands() {
    return batches.stream().flatMap(List::stream).map(Submission::command).toList();
  }
}
