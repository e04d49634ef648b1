package org.bursar.application.posting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bursar.domain.wallet.WalletId;

/** Books that only note what comes. */
class Notes implements Books {
  static final Request REQUEST = new Request("t", "test", "");

  final List<List<Command>> batches = Collections.synchronizedList(new ArrayList<>());
  final AtomicInteger running = new AtomicInteger();
  final AtomicInteger most = new AtomicInteger();

  @Override
  public List<Outcome> post(List<Command> commands, Limits limits, Runnable written) {
    most.accumulateAndGet(running.incrementAndGet(), Math::max);
    batches.add(List.copyOf(commands));
    before(commands);
    running.decrementAndGet();
    written.run();
    return commands.stream().map(Notes::done).toList();
  }

  void before(List<Command> commands) {}

  /** Each note is a wallet of its own. */
  static Optional<WalletId> wallet(String tenant, Target target) {
    return Optional.of(new WalletId(target.uuid()));
  }

  static Outcome done(Command command) {
    Note order = (Note) command.order();
    return new Outcome.Done(order, false);
  }

  List<Order> orders() {
    return batches.stream().flatMap(List::stream).map(Command::order).toList();
  }
}
