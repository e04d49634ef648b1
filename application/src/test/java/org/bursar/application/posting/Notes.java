package org.bursar.application.posting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Books that only note what comes. */
class Notes extends Bookkeeping {
  static final Request REQUEST = new Request("t", "test", "");

  final List<List<Command>> batches = Collections.synchronizedList(new ArrayList<>());
  final AtomicInteger running = new AtomicInteger();
  final AtomicInteger most = new AtomicInteger();

  Notes() {
    super(null, null, null);
  }

  @Override
  public List<Outcome> post(List<Command> commands, Runnable written) {
    most.accumulateAndGet(running.incrementAndGet(), Math::max);
    batches.add(List.copyOf(commands));
    before(commands);
    running.decrementAndGet();
    written.run();
    return commands.stream().map(Notes::done).toList();
  }

  void before(List<Command> commands) {}

  static Outcome done(Command command) {
    Note order = (Note) command.order();
    return new Outcome.Done(order, false);
  }

  List<Order> orders() {
    return batches.stream().flatMap(List::stream).map(Command::order).toList();
  }
}
