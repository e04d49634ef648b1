package org.bursar.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/** Clerks at work, side by side, until they are told to stop. */
final class Work {
  private final Notes notes;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Future<?>> clerks = new ArrayList<>();
  private volatile boolean over;

  private Work(Notes notes) {
    this.notes = notes;
  }

  /** Lets each clerk take what it has to send to the counter. */
  static Work begin(Notes notes, List<Clerk> clerks, Consumer<Deed> counter) {
    Work work = new Work(notes);
    for (Clerk clerk : clerks) {
      work.also(() -> counter.accept(clerk.next()));
    }
    return work;
  }

  /** Lets somebody else do something again and again beside the clerks. */
  Work also(Runnable deed) {
    clerks.add(
        threads.submit(
            () -> {
              while (!over) {
                deed.run();
              }
            }));
    return this;
  }

  /** Waits until so many more answers have come; ends early where a clerk has failed. */
  Work awaitAnswers(long more) {
    long enough = notes.answers.sum() + more;
    Awaitility.await("answers of the servers")
        .atMost(Duration.ofMinutes(3))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .until(() -> notes.answers.sum() >= enough || clerks.stream().anyMatch(Future::isDone));
    return this;
  }

  /** Lets everybody finish what they are at. */
  void end() throws ExecutionException, InterruptedException, TimeoutException {
    over = true;
    threads.shutdown();
    for (Future<?> clerk : clerks) {
      clerk.get(3, TimeUnit.MINUTES);
    }
  }
}
