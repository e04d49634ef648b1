package org.bursar.application.posting;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bursar.application.sharing.Sharing;

/**
 * A lane of the group commit: one transaction after another, each for all who have come meanwhile.
 * The next begins when the last has written all it has to and is only waiting for the disk, unless
 * both are about the same: then it would wait for the last one's locks, and take fewer along.
 */
final class Lane {
  private final Sharing<List<Command>, List<Outcome>> callers =
      new Sharing<>(1, List::size, this::post);
  private final Retrying books;
  private final LongAdder transactions = new LongAdder();

  Lane(Bookkeeping books) {
    this.books = new Retrying(books);
  }

  /** The outcomes of commands, all of one transaction. */
  List<Outcome> ask(List<Command> commands) {
    return callers.ask(commands);
  }

  /** How many callers nobody has taken along yet. */
  int waiting() {
    return callers.waiting();
  }

  /** How many batches it has carried out. */
  long transactions() {
    return transactions.sum();
  }

  private List<List<Outcome>> post(
      List<List<Command>> batch, Consumer<Predicate<List<Command>>> handOn) {
    List<Command> commands = new ArrayList<>();
    batch.forEach(commands::addAll);
    Runnable written =
        () -> handOn.accept(next -> Collections.disjoint(targets(next), targets(commands)));
    List<Outcome> outcomes = outcomes(commands, written);
    transactions.increment();
    List<List<Outcome>> answers = new ArrayList<>(batch.size());
    int from = 0;
    for (List<Command> own : batch) {
      answers.add(List.copyOf(outcomes.subList(from, from + own.size())));
      from += own.size();
    }
    return answers;
  }

  private static Set<Target> targets(List<Command> commands) {
    return commands.stream().map(command -> command.order().target()).collect(toSet());
  }

  /** An error of the machine is everybody's outcome, not only that of whoever leads. */
  private List<Outcome> outcomes(List<Command> commands, Runnable written) {
    try {
      return books.post(commands, written);
    } catch (Error broken) {
      RuntimeException cause = new IllegalStateException("the books could not be kept", broken);
      return Collections.nCopies(commands.size(), new Outcome.Failed(cause));
    }
  }
}
