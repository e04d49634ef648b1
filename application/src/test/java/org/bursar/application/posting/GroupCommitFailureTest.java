package org.bursar.application.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bursar.application.posting.NotingBooks.REQUEST;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bursar.application.contract.Together;
import org.bursar.application.port.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GroupCommitFailureTest {

  private static GroupCommit lanes(Books books, int count) {
    return new GroupCommit(books, NotingBooks::wallet, new GroupCommit.Lanes(count));
  }

  @Test
  void letsAPoisonedCommandFailAlone() {
    NotedCommand poison = NotedCommand.of(0, 13);
    GroupCommit commit = lanes(new Poisoned(poison, new IllegalStateException("poison")), 1);
    AtomicInteger failures = new AtomicInteger();
    Together.run(
        8,
        thread -> {
          for (int i = 0; i < 200; i++) {
            NotedCommand note = NotedCommand.of(thread, i);
            try {
              assertThat(commit.submit(REQUEST, note).answer()).isEqualTo(note);
            } catch (Outcome.Failure failure) {
              assertThat(note).isEqualTo(poison);
              assertThat(failure).hasMessage("poison");
              failures.incrementAndGet();
            }
          }
        });
    assertThat(failures).hasValue(1);
  }

  @Test
  void tellsEverybodyThatTheDatabaseIsAway() {
    AtomicBoolean away = new AtomicBoolean(true);
    NotingBooks books =
        new NotingBooks() {
          @Override
          void before(List<Submission> submissions) {
            if (away.get()) {
              throw new Unavailable("away", null);
            }
          }
        };
    GroupCommit commit = lanes(books, 2);
    Together.run(
        8,
        thread ->
            assertThatThrownBy(() -> commit.submit(REQUEST, NotedCommand.of(thread, 0)))
                .isInstanceOf(Outcome.Failure.class)
                .hasCauseInstanceOf(Unavailable.class));
    away.set(false);
    assertThat(commit.submit(REQUEST, NotedCommand.of(1, 1)).answer())
        .isEqualTo(NotedCommand.of(1, 1));
  }

  @Test
  void leavesNobodyWaitingWhenTheMachineFails() {
    GroupCommit commit = lanes(new Poisoned(NotedCommand.of(0, 0), new StackOverflowError()), 1);
    AtomicInteger failed = new AtomicInteger();
    Together.run(
        8,
        thread -> {
          try {
            commit.submit(REQUEST, NotedCommand.of(thread, 0));
          } catch (Outcome.Failure failure) {
            assertThat(failure).hasRootCauseInstanceOf(StackOverflowError.class);
            failed.incrementAndGet();
          }
        });
    assertThat(failed.get()).isPositive();
    assertThat(commit.submit(REQUEST, NotedCommand.of(1, 1)).answer())
        .isEqualTo(NotedCommand.of(1, 1));
  }

  /** Books that break on one order. */
  private static final class Poisoned extends NotingBooks {
    private final NotedCommand poison;
    private final Throwable failure;

    private Poisoned(NotedCommand poison, Throwable failure) {
      this.poison = poison;
      this.failure = failure;
    }

    @Override
    void before(List<Submission> submissions) {
      if (submissions.stream().anyMatch(submission -> submission.command().equals(poison))) {
        running.decrementAndGet();
        sneak(failure);
      }
    }

    private static void sneak(Throwable failure) {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }
}
