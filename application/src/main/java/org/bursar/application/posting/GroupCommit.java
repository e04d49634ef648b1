package org.bursar.application.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets commands that arrive together share one transaction. Whoever finds a lane free takes
 * everything that waits, with its own, through {@link Bookkeeping}; whoever does not waits for its
 * outcome, or for the lane. There is no timer: a lone command waits for nobody, and a batch is
 * simply what has arrived while the last commit ran.
 *
 * <p>Correctness does not rest on this class: row locks and unique keys in the database carry it.
 */
@ApplicationScoped
public class GroupCommit {
  /** Commands in one transaction at most, unless a single caller sends more. */
  private static final int LARGEST = 512;

  private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final Retrying books;
  private final Semaphore lanes;

  @Inject
  public GroupCommit(Bookkeeping books, Lanes lanes) {
    this.books = new Retrying(books);
    this.lanes = new Semaphore(lanes.count());
  }

  /** For the container's proxy only. */
  protected GroupCommit() {
    this.books = null;
    this.lanes = null;
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
    Waiting own = new Waiting(commands, Thread.currentThread());
    queue.add(own);
    boolean interrupted = false;
    while (own.outcomes == null) {
      if (!own.taken && lanes.tryAcquire()) {
        lead();
      } else {
        LockSupport.park(this);
        interrupted |= Thread.interrupted();
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return own.outcomes;
  }

  /** How many callers nobody has taken along yet. */
  int waiting() {
    return queue.size();
  }

  private void lead() {
    try {
      List<Waiting> batch = drain();
      wakeNext();
      if (!batch.isEmpty()) {
        run(batch);
      }
    } finally {
      lanes.release();
      wakeNext();
    }
  }

  /** Whoever comes first of those who wait may find a lane free. */
  private void wakeNext() {
    Waiting next = queue.peek();
    if (next != null) {
      LockSupport.unpark(next.thread);
    }
  }

  private List<Waiting> drain() {
    List<Waiting> batch = new ArrayList<>();
    int size = 0;
    Waiting next = queue.peek();
    while (next != null && (size == 0 || size + next.commands.size() <= LARGEST)) {
      if (queue.remove(next)) {
        next.taken = true;
        batch.add(next);
        size += next.commands.size();
      }
      next = queue.peek();
    }
    return batch;
  }

  private void run(List<Waiting> batch) {
    List<Command> commands = new ArrayList<>();
    batch.forEach(waiting -> commands.addAll(waiting.commands));
    List<Outcome> outcomes = outcomes(commands);
    int from = 0;
    for (Waiting waiting : batch) {
      int to = from + waiting.commands.size();
      waiting.outcomes = List.copyOf(outcomes.subList(from, to));
      LockSupport.unpark(waiting.thread);
      from = to;
    }
  }

  /** An error of the machine reaches everyone who waits: nobody else would wake them. */
  private List<Outcome> outcomes(List<Command> commands) {
    try {
      return books.post(commands);
    } catch (Error broken) {
      RuntimeException cause = new IllegalStateException("the books could not be kept", broken);
      return Collections.nCopies(commands.size(), new Outcome.Failed(cause));
    }
  }

  /** Commands of one caller, and the thread that waits for their outcomes. */
  private static final class Waiting {
    private final List<Command> commands;
    private final Thread thread;
    private volatile boolean taken;
    private volatile List<Outcome> outcomes;

    private Waiting(List<Command> commands, Thread thread) {
      this.commands = commands;
      this.thread = thread;
    }
  }

  /** How many transactions run side by side on this server. */
  public record Lanes(int count) {}
}
