package org.bursar.application.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bursar.application.sharing.Sharing;

/**
 * Lets commands that arrive together share one transaction, through {@link Bookkeeping}: a batch is
 * what has arrived while the last commit ran, and a lone command waits for nobody.
 *
 * <p>Correctness does not rest on this class: row locks and unique keys in the database carry it.
 */
@ApplicationScoped
public class GroupCommit {
  private final Retrying books;
  private final Sharing<List<Command>, List<Outcome>> callers;

  @Inject
  public GroupCommit(Bookkeeping books, Lanes lanes) {
    this.books = new Retrying(books);
    this.callers = new Sharing<>(lanes.count(), List::size, this::post);
  }

  /** For the container's proxy only. */
  protected GroupCommit() {
    this.books = null;
    this.callers = null;
  }

  /**
   * Carries out one order.
   *
   * @throws org.bursar.domain.Refused as the order's decision has it
   * @throws Outcome.Failure if it failed for no fault of the order
   */
  public Outcome.Done submit(Request request, Order order) {
    return submit(List.of(new Command(request, order))).get(0).orThrow();
  }

  /** Carries out commands in one transaction; each has its own outcome, in their order. */
  public List<Outcome> submit(List<Command> commands) {
    return callers.ask(commands);
  }

  /** How many callers nobody has taken along yet. */
  int waiting() {
    return callers.waiting();
  }

  private List<List<Outcome>> post(List<List<Command>> batch) {
    List<Command> commands = new ArrayList<>();
    batch.forEach(commands::addAll);
    List<Outcome> outcomes = outcomes(commands);
    List<List<Outcome>> answers = new ArrayList<>(batch.size());
    int from = 0;
    for (List<Command> own : batch) {
      answers.add(List.copyOf(outcomes.subList(from, from + own.size())));
      from += own.size();
    }
    return answers;
  }

  /** An error of the machine is everybody's outcome, not only that of whoever leads. */
  private List<Outcome> outcomes(List<Command> commands) {
    try {
      return books.post(commands);
    } catch (Error broken) {
      RuntimeException cause = new IllegalStateException("the books could not be kept", broken);
      return Collections.nCopies(commands.size(), new Outcome.Failed(cause));
    }
  }

  /** How many transactions run side by side on this server. */
  public record Lanes(int count) {}
}
