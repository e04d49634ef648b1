package org.bursar.application.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Lets callers that come together share one piece of work. Whoever finds a lane free takes
 * everything that waits, with its own; whoever does not waits for its answer, or for the lane.
 * There is no timer: a lone caller waits for nobody, and a batch is simply what has come while the
 * last work ran.
 *
 * @param <Q> what a caller asks
 * @param <A> what it is answered
 */
public final class Sharing<Q, A> {
  /** The size of one batch at most, unless a single caller asks more. */
  private static final int LARGEST = 512;

  /**
   * Batches that may be at their end while another is under way: a disk that hangs holds no more.
   */
  private static final int TRAILING = 2;

  private final Semaphore trailing = new Semaphore(TRAILING);
  private final ConcurrentLinkedQueue<Waiting<Q, A>> queue = new ConcurrentLinkedQueue<>();
  private final Semaphore lanes;
  private final ToIntFunction<Q> size;
  private final Work<Q, A> work;

  /**
   * Shares some work.
   *
   * @param lanes how often it runs at the same time at most
   * @param size how much of a batch a question fills
   */
  public Sharing(int lanes, ToIntFunction<Q> size, Work<Q, A> work) {
    this.lanes = new Semaphore(lanes);
    this.size = size;
    this.work = work;
  }

  /** What callers share. */
  @FunctionalInterface
  public interface Work<Q, A> {
    /**
     * Answers questions, in their order; what it throws reaches all who asked.
     *
     * @param handOn lets the next batch begin before this one is at its end, if whoever waits for
     *     longest may go on by then, and not too many batches are at their end already
     */
    List<A> answer(List<Q> questions, Consumer<Predicate<Q>> handOn);
  }

  /** The answer to one question, by whoever's hand. */
  public A ask(Q question) {
    Waiting<Q, A> own = new Waiting<>(question, Thread.currentThread());
    queue.add(own);
    boolean interrupted = false;
    while (!own.answered) {
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
    return own.answer();
  }

  /** How many callers nobody has taken along yet. */
  public int waiting() {
    return queue.size();
  }

  /** Whoever leads next begins while those who are answered are still woken. */
  private void lead() {
    Turn turn = new Turn();
    List<Waiting<Q, A>> batch = List.of();
    try {
      batch = drain();
      wakeNext();
      run(batch, turn);
    } finally {
      turn.end();
      batch.forEach(Waiting::wake);
    }
  }

  /** One batch's use of a lane. */
  private final class Turn {
    private boolean handedOn;

    void handOn(Predicate<Q> mayGoOn) {
      Waiting<Q, A> next = queue.peek();
      if (!handedOn && next != null && mayGoOn.test(next.question) && trailing.tryAcquire()) {
        handedOn = true;
        freeLane();
      }
    }

    void end() {
      if (handedOn) {
        trailing.release();
      } else {
        freeLane();
      }
    }

    private void freeLane() {
      lanes.release();
      wakeNext();
    }
  }

  /** Whoever comes first of those who wait may find a lane free. */
  private void wakeNext() {
    Waiting<Q, A> next = queue.peek();
    if (next != null && lanes.availablePermits() > 0) {
      LockSupport.unpark(next.thread);
    }
  }

  private List<Waiting<Q, A>> drain() {
    List<Waiting<Q, A>> batch = new ArrayList<>();
    int filled = 0;
    Waiting<Q, A> next = queue.peek();
    while (next != null && (filled == 0 || filled + next.size(size) <= LARGEST)) {
      if (queue.remove(next)) {
        next.taken = true;
        batch.add(next);
        filled += next.size(size);
      }
      next = queue.peek();
    }
    return batch;
  }

  private void run(List<Waiting<Q, A>> batch, Turn turn) {
    if (batch.isEmpty()) {
      return;
    }
    List<Q> questions = new ArrayList<>(batch.size());
    batch.forEach(waiting -> questions.add(waiting.question));
    try {
      List<A> answers = work.answer(questions, turn::handOn);
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).answer(answers.get(i), null);
      }
    } catch (RuntimeException | Error failure) {
      batch.forEach(waiting -> waiting.answer(null, failure));
    }
  }

  /** One caller's question, and the thread that waits for the answer. */
  private static final class Waiting<Q, A> {
    private final Q question;
    private final Thread thread;
    private A answer;
    private Throwable failure;
    private volatile boolean taken;
    private volatile boolean answered;

    private Waiting(Q question, Thread thread) {
      this.question = question;
      this.thread = thread;
    }

    private int size(ToIntFunction<Q> of) {
      return of.applyAsInt(question);
    }

    private void answer(A given, Throwable thrown) {
      if (!answered) {
        answer = given;
        failure = thrown;
        answered = true;
      }
    }

    private void wake() {
      LockSupport.unpark(thread);
    }

    private A answer() {
      if (failure instanceof Error error) {
        throw new IllegalStateException("the work of several callers has failed", error);
      } else if (failure != null) {
        throw (RuntimeException) failure;
      }
      return answer;
    }
  }
}
