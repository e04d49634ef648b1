package org.bursar.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bursar.application.posting.NotingBooks.REQUEST;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bursar.application.contract.Together;
import org.bursar.application.port.Overloaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class GroupCommitTest {

  private static GroupCommit lanes(Books books, int count) {
    return new GroupCommit(books, NotingBooks::wallet, new GroupCommit.Lanes(count));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void answersEveryCommandOnceWithItsOwnOutcome(int lanes) {
    NotingBooks books = new NotingBooks();
    GroupCommit commit = lanes(books, lanes);
    Together.run(
        32,
        thread -> {
          for (int i = 0; i < 1_000; i++) {
            NotedCommand note = NotedCommand.of(thread, i);
            assertThat(commit.submit(REQUEST, note).answer()).isEqualTo(note);
          }
        });
    assertThat(books.commands()).hasSize(32_000).doesNotHaveDuplicates();
    assertThat(books.batches)
        .as("nobody opens a transaction for nothing")
        .doesNotContain(List.of());
    assertThat(commit.traffic())
        .isEqualTo(
            new GroupCommit.Traffic(32_000, books.batches.size(), 0, commit.traffic().lanes(), 0));
    assertThat(books.most.get()).isLessThanOrEqualTo(lanes);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void losesNoWakeUpWhenTwoMeet(int lanes) {
    GroupCommit commit = lanes(new NotingBooks(), lanes);
    Together.run(
        3,
        thread -> {
          for (int i = 0; i < 50_000; i++) {
            commit.submit(REQUEST, NotedCommand.of(thread, i));
          }
        });
    assertThat(commit.submit(REQUEST, NotedCommand.of(9, 9)).replayed()).isFalse();
  }

  @Test
  void takesWhatHasArrivedWhileTheLastCommitRan() {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    NotingBooks books =
        new NotingBooks() {
          @Override
          void before(List<Submission> submissions) {
            entered.countDown();
            await(go);
          }
        };
    GroupCommit commit = lanes(books, 1);
    List<Thread> threads = new ArrayList<>();
    threads.add(started(() -> commit.submit(REQUEST, NotedCommand.of(0, 0))));
    await(entered);
    for (int i = 1; i <= 5; i++) {
      int number = i;
      threads.add(started(() -> commit.submit(REQUEST, NotedCommand.of(0, number))));
      Awaitility.await().until(() -> commit.waiting() == number);
    }
    go.countDown();
    threads.forEach(GroupCommitTest::join);
    assertThat(books.batches).hasSize(2);
    assertThat(books.batches.get(1))
        .extracting(Submission::command)
        .isEqualTo(IntStream.rangeClosed(1, 5).mapToObj(i -> NotedCommand.of(0, i)).toList());
  }

  /**
   * Books that let each batch go on when told to, and none come to its end before the disk does.
   */
  private static final class Slow extends NotingBooks {
    private final Semaphore goOn = new Semaphore(0);
    private final CountDownLatch disk = new CountDownLatch(1);
    private final AtomicInteger written = new AtomicInteger();

    @Override
    void before(List<Submission> submissions) {
      goOn.acquireUninterruptibly();
    }

    @Override
    public List<Outcome> post(List<Submission> submissions, Limits limits, Runnable then) {
      List<Outcome> outcomes = super.post(submissions, limits, then);
      written.incrementAndGet();
      await(disk);
      return outcomes;
    }

    /** Lets the batch that is under way be written once somebody waits. */
    private void goOnBefore(GroupCommit commit) {
      int before = written.get();
      Awaitility.await().until(() -> commit.waiting() == 1);
      goOn.release();
      Awaitility.await().until(() -> written.get() == before + 1);
    }
  }

  @Test
  void beginsTheNextTransactionWhileTheLastIsOnlyBeingCommittedButNoMoreThanThree() {
    Slow books = new Slow();
    GroupCommit commit = lanes(books, 1);
    List<Thread> threads = new ArrayList<>();
    threads.add(started(() -> commit.submit(REQUEST, NotedCommand.of(0, 0))));
    for (int begun = 1; begun <= 3; begun++) {
      int sofar = begun;
      Awaitility.await().until(() -> books.batches.size() == sofar);
      threads.add(started(() -> commit.submit(REQUEST, NotedCommand.of(0, sofar))));
      books.goOnBefore(commit);
    }
    assertThat(books.batches).as("a disk that hangs holds no more").hasSize(3);
    assertThat(commit.waiting()).isEqualTo(1);
    books.goOn.release();
    books.disk.countDown();
    threads.forEach(GroupCommitTest::join);
    assertThat(books.commands()).hasSize(4);
  }

  @Test
  void waitsForTheCommitOfATransactionThatIsAboutTheSame() {
    Slow books = new Slow();
    GroupCommit commit = lanes(books, 1);
    Thread first = started(() -> commit.submit(REQUEST, NotedCommand.of(0, 0)));
    Awaitility.await().until(() -> books.batches.size() == 1);
    Thread second = started(() -> commit.submit(REQUEST, NotedCommand.of(0, 0)));
    books.goOnBefore(commit);
    assertThat(books.batches).hasSize(1);
    books.goOn.release();
    books.disk.countDown();
    join(first);
    join(second);
    assertThat(books.batches).hasSize(2);
  }

  @Test
  void goesOnAfterBooksThatBreakBeforeAllIsWritten() {
    NotingBooks books =
        new NotingBooks() {
          @Override
          void before(List<Submission> submissions) {
            throw new IllegalStateException("poison");
          }
        };
    GroupCommit commit = lanes(books, 1);
    for (int i = 0; i < 3; i++) {
      Submission submission = new Submission(REQUEST, NotedCommand.of(0, i));
      assertThat(commit.submit(List.of(submission)).get(0)).isInstanceOf(Outcome.Failed.class);
    }
  }

  private static Thread started(Runnable work) {
    Thread thread = new Thread(work);
    thread.start();
    return thread;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(30_000);
      assertThat(thread.isAlive()).isFalse();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void keepsSeveralCommandsOfOneCallerInOneBatchInTheirOrder() {
    NotingBooks books = new NotingBooks();
    List<Submission> submissions =
        IntStream.range(0, 256)
            .mapToObj(i -> new Submission(REQUEST, NotedCommand.of(1, i)))
            .toList();
    List<Outcome> outcomes = lanes(books, 1).submit(submissions);
    assertThat(books.batches).containsExactly(submissions);
    assertThat(outcomes).isEqualTo(submissions.stream().map(NotingBooks::done).toList());
  }

  @Test
  void dealsManyCommandsToLanesByWhatTheyAreAboutAndAnswersInTheOrderGiven() {
    NotingBooks books = new NotingBooks();
    List<Submission> submissions =
        IntStream.range(0, 256)
            .mapToObj(i -> new Submission(REQUEST, NotedCommand.of(1, i / 4)))
            .toList();
    List<Outcome> outcomes = lanes(books, 3).submit(submissions);
    assertThat(outcomes).isEqualTo(submissions.stream().map(NotingBooks::done).toList());
    assertThat(books.batches).hasSize(3);
    assertThat(books.batches.stream().flatMap(batch -> batch.stream().distinct()))
        .as("none is about what another is about")
        .doesNotHaveDuplicates()
        .hasSize(64);
  }

  @Test
  void letsFewCommandsShareOneTransactionHoweverManyLanesThereAre() {
    NotingBooks books = new NotingBooks();
    List<Submission> submissions =
        IntStream.range(0, 30)
            .mapToObj(i -> new Submission(REQUEST, NotedCommand.of(1, i)))
            .toList();
    lanes(books, 3).submit(submissions);
    assertThat(books.batches).containsExactly(submissions);
  }

  @Test
  void keepsItsLanesOpenUntilThereIsLittleToDo() {
    NotingBooks books = new NotingBooks();
    GroupCommit commit = lanes(books, 2);
    for (int few : List.of(20, 60, 20, 5, 20)) {
      commit.submit(
          IntStream.range(0, few)
              .mapToObj(i -> new Submission(REQUEST, NotedCommand.of(1, i)))
              .toList());
    }
    assertThat(books.batches.stream().map(List::size)).startsWith(20).endsWith(5, 20).hasSize(7);
  }

  /** Books that take so many rounds until an account is settled. */
  private static final class FarBehind extends NotingBooks {
    private final Map<Command, Integer> left = new ConcurrentHashMap<>();
    private boolean locked;
    private final List<Limits> limits = Collections.synchronizedList(new ArrayList<>());

    @Override
    public List<Outcome> post(List<Submission> submissions, Limits given, Runnable written) {
      limits.add(given);
      List<Outcome> done = super.post(submissions, given, written);
      return IntStream.range(0, submissions.size())
          .mapToObj(i -> isBehind(submissions.get(i)) ? new Outcome.Behind(locked) : done.get(i))
          .toList();
    }

    private boolean isBehind(Submission submission) {
      return left.merge(submission.command(), -1, Integer::sum) >= 0;
    }
  }

  @Test
  void goesOnBesideTheLanesWithWhatIsFarBehindUntilItIsDone() {
    FarBehind books = new FarBehind();
    books.left.put(NotedCommand.of(0, 1), 3);
    List<Submission> submissions =
        IntStream.range(0, 3)
            .mapToObj(i -> new Submission(REQUEST, NotedCommand.of(0, i)))
            .toList();
    GroupCommit commit = lanes(books, 2);
    assertThat(commit.submit(submissions))
        .isEqualTo(submissions.stream().map(NotingBooks::done).toList());
    assertThat(books.batches).startsWith(submissions);
    assertThat(books.batches.subList(1, books.batches.size()))
        .as("only what is behind goes on")
        .containsOnly(submissions.subList(1, 2))
        .hasSize(3);
    assertThat(books.limits.get(0)).isEqualTo(Limits.SHARED);
    assertThat(books.limits.subList(1, 4)).containsOnly(Limits.CATCHING_UP);
    assertThat(commit.traffic().catchingUp()).isEqualTo(3);
  }

  @Test
  void waitsForWhatIsLockedWithoutThePauseOfThoseWhoAreBehind() {
    FarBehind books = new FarBehind();
    books.locked = true;
    books.left.put(NotedCommand.of(0, 1), 1);
    List<Submission> submissions =
        IntStream.range(0, 3)
            .mapToObj(i -> new Submission(REQUEST, NotedCommand.of(0, i)))
            .toList();
    GroupCommit commit = lanes(books, 2);
    assertThat(commit.submit(submissions))
        .isEqualTo(submissions.stream().map(NotingBooks::done).toList());
    assertThat(books.limits).containsExactly(Limits.SHARED, Limits.WAITING);
  }

  @Test
  void refusesATenantThatHasTooManyCommandsUnderWayAndNoOther() {
    CountDownLatch go = new CountDownLatch(1);
    NotingBooks books =
        new NotingBooks() {
          @Override
          void before(List<Submission> submissions) {
            await(go);
          }
        };
    GroupCommit commit = lanes(books, 1);
    List<Submission> many =
        IntStream.range(0, 16_384)
            .mapToObj(i -> new Submission(REQUEST, NotedCommand.of(0, i)))
            .toList();
    Thread greedy = started(() -> commit.submit(many));
    Awaitility.await().until(() -> !books.batches.isEmpty());
    assertThatThrownBy(() -> commit.submit(REQUEST, NotedCommand.of(1, 1)))
        .isInstanceOf(Overloaded.class);
    CallerContext other = new CallerContext("other", "test", "");
    Thread modest = started(() -> commit.submit(other, NotedCommand.of(2, 2)));
    Awaitility.await().until(() -> commit.waiting() == 1);
    go.countDown();
    join(modest);
    join(greedy);
    assertThat(commit.submit(REQUEST, NotedCommand.of(1, 1)).replayed())
        .as("again later")
        .isFalse();
  }

  @Test
  void letsATenantWithOneCommandWaitForOneTransactionHoweverManyAnotherHas() {
    CountDownLatch go = new CountDownLatch(1);
    NotingBooks books =
        new NotingBooks() {
          @Override
          void before(List<Submission> submissions) {
            await(go);
          }
        };
    GroupCommit commit = lanes(books, 1);
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 6; t++) {
      int thread = t;
      List<Submission> many =
          IntStream.range(0, 1_000)
              .mapToObj(i -> new Submission(REQUEST, NotedCommand.of(thread, i)))
              .toList();
      threads.add(started(() -> commit.submit(many)));
    }
    Awaitility.await().until(() -> commit.waiting() == 5 && books.batches.size() == 1);
    CallerContext other = new CallerContext("other", "test", "");
    threads.add(started(() -> commit.submit(other, NotedCommand.of(9, 9))));
    Awaitility.await().until(() -> commit.waiting() == 6);
    go.countDown();
    threads.forEach(GroupCommitTest::join);
    assertThat(books.batches.get(1))
        .as("it is in the next")
        .extracting(Submission::caller)
        .contains(other);
    assertThat(books.batches).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(513));
  }

  @Test
  void answersNothingToNothing() {
    NotingBooks books = new NotingBooks();
    assertThat(lanes(books, 2).submit(List.of())).isEmpty();
  }

  @Test
  void answersAnInterruptedCallerAndLeavesItInterrupted() {
    GroupCommit commit = lanes(new NotingBooks(), 1);
    AtomicInteger answered = new AtomicInteger();
    Together.run(
        4,
        thread -> {
          for (int i = 0; i < 500; i++) {
            Thread.currentThread().interrupt();
            commit.submit(REQUEST, NotedCommand.of(thread, i));
            assertThat(Thread.interrupted()).isTrue();
            answered.incrementAndGet();
          }
        });
    assertThat(answered).hasValue(2_000);
  }
}
