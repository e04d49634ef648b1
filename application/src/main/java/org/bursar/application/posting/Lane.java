package org.bursar.application.posting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bursar.application.sharing.Sharing;

/**
 * A lane of the group commit: one transaction after another, each for all who have come meanwhile.
 * The next begins when the last has written all it has to and is only waiting for the disk.
 */
final class Lane {
  private final Sharing<List<Command>, List<Outcome>> callers =
      new Sharing<>(1, List::size, this::post);
  private final Retrying books;

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

  private List<List<Outcome>> post(List<List<Command>> batch, Runnable handOn) {
    List<Command> commands = new ArrayList<>();
    batch.forEach(commands::addAll);
    List<Outcome> outcomes = outcomes(commands, handOn);
    List<List<Outcome>> answers = new ArrayList<>(batch.size());
    int from = 0;
    for (List<Command> own : batch) {
      answers.add(List.copyOf(outcomes.subList(from, from + own.size())));
      from += own.size();
    }
    return answers;
  }

  /** An error of the machine is everybody's outcome, not only that of whoever leads. */
  private List<Outcome> outcomes(List<Command> commands, Runnable handOn) {
    try {
      return books.post(commands, handOn);
    } catch (Error broken) {
      RuntimeException cause = new IllegalStateException("the books could not be kept", broken);
      return Collections.nCopies(commands.size(), new Outcome.Failed(cause));
    }
  }
}
