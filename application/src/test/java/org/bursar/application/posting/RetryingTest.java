package org.bursar.application.posting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.port.Unavailable;
import org.junit.jupiter.api.Test;

class RetryingTest {
  private static final RuntimeException AGAIN = new TransientFailure("deadlock", null);
  private static final List<Submission> THREE =
      IntStream.range(0, 3)
          .mapToObj(i -> new Submission(NotingBooks.REQUEST, NotedCommand.of(1, i)))
          .toList();

  /** Books that break off with each of some failures in turn, and then do as they should. */
  private static final class Breaking extends NotingBooks {
    private final Deque<RuntimeException> failures;

    private Breaking(RuntimeException... failures) {
      this.failures = new ArrayDeque<>(Arrays.asList(failures));
    }

    @Override
    void before(List<Submission> submissions) {
      if (!failures.isEmpty()) {
        throw failures.removeFirst();
      }
    }

    private List<Integer> sizes() {
      return batches.stream().map(List::size).toList();
    }
  }

  private static List<Outcome> done() {
    return THREE.stream().map(NotingBooks::done).toList();
  }

  private static List<Outcome> post(Books books, List<Submission> submissions) {
    return new Retrying(books, Limits.SHARED).post(submissions, () -> {});
  }

  @Test
  void triesAgainWhereThatCanHelp() {
    var atCommit = new TransactionalException("commit", new RollbackException("lost"));
    Breaking books = new Breaking(AGAIN, atCommit, AGAIN, AGAIN);
    assertThat(post(books, THREE)).isEqualTo(done());
    assertThat(books.sizes()).containsExactly(3, 3, 3, 3, 3);
  }

  @Test
  void looksAgainWhereNobodyKnowsWhetherACommitWasDone() {
    var atCommit = new TransactionalException("commit", new HeuristicMixedException("lost"));
    Breaking books = new Breaking(atCommit);
    assertThat(post(books, THREE.subList(0, 1))).isEqualTo(done().subList(0, 1));
    assertThat(books.sizes()).containsExactly(1, 1);
  }

  @Test
  void takesABatchApartThatFailsForGood() {
    RuntimeException poison = new IllegalStateException("poison");
    Breaking books = new Breaking(poison, AGAIN, poison);
    assertThat(post(books, THREE))
        .containsExactly(new Outcome.Failed(poison), done().get(1), done().get(2));
    assertThat(books.sizes()).as("all, then the first twice").containsExactly(3, 1, 1, 1, 1);
  }

  @Test
  void takesABatchApartThatFailsFiveTimes() {
    Breaking books = new Breaking(AGAIN, AGAIN, AGAIN, AGAIN, AGAIN);
    assertThat(post(books, THREE)).isEqualTo(done());
    assertThat(books.sizes()).containsExactly(3, 3, 3, 3, 3, 1, 1, 1);
  }

  @Test
  void givesUpOnOneCommandThatFailsFiveTimes() {
    Breaking books = new Breaking(AGAIN, AGAIN, AGAIN, AGAIN, AGAIN);
    assertThat(post(books, THREE.subList(0, 1))).containsExactly(new Outcome.Failed(AGAIN));
    assertThat(books.sizes()).containsExactly(1, 1, 1, 1, 1);
  }

  @Test
  void asksADatabaseThatIsAwayOnce() {
    RuntimeException away =
        new Unavailable("away", new java.sql.SQLTransientConnectionException("refused"));
    Breaking books = new Breaking(away);
    assertThat(post(books, THREE)).containsOnly(new Outcome.Failed(away)).hasSize(3);
    assertThat(books.sizes()).containsExactly(3);
  }

  @Test
  void stopsWhenTheDatabaseGoesAwayWhileABatchIsTakenApart() {
    RuntimeException away = new Unavailable("away", null);
    Breaking books = new Breaking(new IllegalStateException("poison"), away);
    assertThat(post(books, THREE)).containsOnly(new Outcome.Failed(away)).hasSize(3);
    assertThat(books.sizes()).containsExactly(3, 1);
  }
}
