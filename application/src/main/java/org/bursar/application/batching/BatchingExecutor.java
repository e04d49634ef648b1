package org.bursar.application.batching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Lets callers that come together share one piece of work. Whoever finds a lane free takes
 * everything that waits, with its own; whoever does not waits for its answer, or for the lane.
 * There is no timer: a lone caller waits for nobody, and a batch is simply what has come while the
 * last work ran. Where several parties wait, each has a like share of a batch, so that one of them
 * cannot keep the others waiting by asking much.
 *
 * @param <Q> what a caller asks
 * @param <A> what it is answered
 */
public final class BatchingExecutor<Q, A> {
  /** The size of one batch at most where nothing else is said, unless a single caller asks more. */
  public static final int LARGEST = 512;

  /**
   * Batches that may be at their end while another is under way: a disk that hangs holds no more.
   */
  private static final int TRAILING = 2;

  private final Semaphore trailing = new Semaphore(TRAILING);
  private final ConcurrentLinkedQueue<Waiting<Q, A>> queue = new ConcurrentLinkedQueue<>();
  private final Semaphore lanes;
  private final int largest;
  private final ToIntFunction<Q> size;
  private final Function<Q, ?> party;
  private final Work<Q, A> work;

  /**
   * Shares some work.
   *
   * @param lanes how often it runs at the same time at most
   * @param largest size of one batch at most, unless a single caller asks more
   * @param size how much of a batch a question fills
   * @param party on whose behalf a question is asked
   */
  public BatchingExecutor(
      int lanes, int largest, ToIntFunction<Q> size, Function<Q, ?> party, Work<Q, A> work) {
    this.lanes = new Semaphore(lanes);
    this.largest = largest;
    this.size = size;
    this.party = party;
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

  /** Takes what has come first, of each party as much as its share of a batch. */
  private List<Waiting<Q, A>> drain() {
    List<Waiting<Q, A>> batch = new ArrayList<>();
    Map<Object, Integer> filled = new HashMap<>(4);
    int share = largest / parties();
    for (Waiting<Q, A> next : queue) {
      Object asker = party.apply(next.question);
      int sum = filled.getOrDefault(asker, 0);
      int more = next.size(size);
      if ((sum == 0 || sum + more <= share) && queue.remove(next)) {
        next.taken = true;
        batch.add(next);
        filled.put(asker, sum + more);
      } else if (sum > 0) {
        filled.put(asker, share);
      }
    }
    return batch;
  }

  /** How many parties wait; one where nobody does. */
  private int parties() {
    Set<Object> waiting = new HashSet<>(4);
    queue.forEach(next -> waiting.add(party.apply(next.question)));
    return Math.max(waiting.size(), 1);
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
