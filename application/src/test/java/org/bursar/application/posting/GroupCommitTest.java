package org.bursar.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bursar.application.posting.Notes.REQUEST;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bursar.application.contract.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class GroupCommitTest {

  private static GroupCommit lanes(Bookkeeping books, int count) {
    return new GroupCommit(books, new GroupCommit.Lanes(count));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void answersEveryCommandOnceWithItsOwnOutcome(int lanes) {
    Notes books = new Notes();
    GroupCommit commit = lanes(books, lanes);
    Together.run(
        32,
        thread -> {
          for (int i = 0; i < 1_000; i++) {
            Note note = Note.of(thread, i);
            assertThat(commit.submit(REQUEST, note).answer()).isEqualTo(note);
          }
        });
    assertThat(books.orders()).hasSize(32_000).doesNotHaveDuplicates();
    assertThat(books.batches)
        .as("nobody opens a transaction for nothing")
        .doesNotContain(List.of());
    assertThat(commit.traffic())
        .isEqualTo(
            new GroupCommit.Traffic(32_000, books.batches.size(), 0, commit.traffic().lanes()));
    assertThat(books.most.get()).isLessThanOrEqualTo(lanes);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void losesNoWakeUpWhenTwoMeet(int lanes) {
    GroupCommit commit = lanes(new Notes(), lanes);
    Together.run(
        3,
        thread -> {
          for (int i = 0; i < 50_000; i++) {
            commit.submit(REQUEST, Note.of(thread, i));
          }
        });
    assertThat(commit.submit(REQUEST, Note.of(9, 9)).replayed()).isFalse();
  }

  @Test
  void takesWhatHasArrivedWhileTheLastCommitRan() {
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    Notes books =
        new Notes() {
          @Override
          void before(List<Command> commands) {
            entered.countDown();
            await(go);
          }
        };
    GroupCommit commit = lanes(books, 1);
    List<Thread> threads = new ArrayList<>();
    threads.add(started(() -> commit.submit(REQUEST, Note.of(0, 0))));
    await(entered);
    for (int i = 1; i <= 5; i++) {
      int number = i;
      threads.add(started(() -> commit.submit(REQUEST, Note.of(0, number))));
      Awaitility.await().until(() -> commit.waiting() == number);
    }
    go.countDown();
    threads.forEach(GroupCommitTest::join);
    assertThat(books.batches).hasSize(2);
    assertThat(books.batches.get(1))
        .extracting(Command::order)
        .isEqualTo(IntStream.rangeClosed(1, 5).mapToObj(i -> Note.of(0, i)).toList());
  }

  /**
   * Books that let each batch go on when told to, and none come to its end before the disk does.
   */
  private static final class Slow extends Notes {
    private final Semaphore goOn = new Semaphore(0);
    private final CountDownLatch disk = new CountDownLatch(1);
    private final AtomicInteger written = new AtomicInteger();

    @Override
    void before(List<Command> commands) {
      goOn.acquireUninterruptibly();
    }

    @Override
    public List<Outcome> post(List<Command> commands, Runnable then) {
      List<Outcome> outcomes = super.post(commands, then);
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
    threads.add(started(() -> commit.submit(REQUEST, Note.of(0, 0))));
    for (int begun = 1; begun <= 3; begun++) {
      int sofar = begun;
      Awaitility.await().until(() -> books.batches.size() == sofar);
      threads.add(started(() -> commit.submit(REQUEST, Note.of(0, sofar))));
      books.goOnBefore(commit);
    }
    assertThat(books.batches).as("a disk that hangs holds no more").hasSize(3);
    assertThat(commit.waiting()).isEqualTo(1);
    books.goOn.release();
    books.disk.countDown();
    threads.forEach(GroupCommitTest::join);
    assertThat(books.orders()).hasSize(4);
  }

  @Test
  void waitsForTheCommitOfATransactionThatIsAboutTheSame() {
    Slow books = new Slow();
    GroupCommit commit = lanes(books, 1);
    Thread first = started(() -> commit.submit(REQUEST, Note.of(0, 0)));
    Awaitility.await().until(() -> books.batches.size() == 1);
    Thread second = started(() -> commit.submit(REQUEST, Note.of(0, 0)));
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
    Notes books =
        new Notes() {
          @Override
          void before(List<Command> commands) {
            throw new IllegalStateException("poison");
          }
        };
    GroupCommit commit = lanes(books, 1);
    for (int i = 0; i < 3; i++) {
      Command command = new Command(REQUEST, Note.of(0, i));
      assertThat(commit.submit(List.of(command)).get(0)).isInstanceOf(Outcome.Failed.class);
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
    Notes books = new Notes();
    List<Command> commands =
        IntStream.range(0, 1_000).mapToObj(i -> new Command(REQUEST, Note.of(1, i))).toList();
    List<Outcome> outcomes = lanes(books, 1).submit(commands);
    assertThat(books.batches).containsExactly(commands);
    assertThat(outcomes).isEqualTo(commands.stream().map(Notes::done).toList());
  }

  @Test
  void dealsManyCommandsToLanesByWhatTheyAreAboutAndAnswersInTheOrderGiven() {
    Notes books = new Notes();
    List<Command> commands =
        IntStream.range(0, 1_000).mapToObj(i -> new Command(REQUEST, Note.of(1, i / 4))).toList();
    List<Outcome> outcomes = lanes(books, 3).submit(commands);
    assertThat(outcomes).isEqualTo(commands.stream().map(Notes::done).toList());
    assertThat(books.batches).hasSize(3);
    assertThat(books.batches.stream().flatMap(batch -> batch.stream().distinct()))
        .as("none is about what another is about")
        .doesNotHaveDuplicates()
        .hasSize(250);
  }

  @Test
  void letsFewCommandsShareOneTransactionHoweverManyLanesThereAre() {
    Notes books = new Notes();
    List<Command> commands =
        IntStream.range(0, 30).mapToObj(i -> new Command(REQUEST, Note.of(1, i))).toList();
    lanes(books, 3).submit(commands);
    assertThat(books.batches).containsExactly(commands);
  }

  @Test
  void keepsItsLanesOpenUntilThereIsLittleToDo() {
    Notes books = new Notes();
    GroupCommit commit = lanes(books, 2);
    for (int few : List.of(20, 60, 20, 5, 20)) {
      commit.submit(
          IntStream.range(0, few).mapToObj(i -> new Command(REQUEST, Note.of(1, i))).toList());
    }
    assertThat(books.batches.stream().map(List::size)).startsWith(20).endsWith(5, 20).hasSize(7);
  }

  @Test
  void answersNothingToNothing() {
    Notes books = new Notes();
    assertThat(lanes(books, 2).submit(List.of())).isEmpty();
  }

  @Test
  void answersAnInterruptedCallerAndLeavesItInterrupted() {
    GroupCommit commit = lanes(new Notes(), 1);
    AtomicInteger answered = new AtomicInteger();
    Together.run(
        4,
        thread -> {
          for (int i = 0; i < 500; i++) {
            Thread.currentThread().interrupt();
            commit.submit(REQUEST, Note.of(thread, i));
            assertThat(Thread.interrupted()).isTrue();
            answered.incrementAndGet();
          }
        });
    assertThat(answered).hasValue(2_000);
  }
}
