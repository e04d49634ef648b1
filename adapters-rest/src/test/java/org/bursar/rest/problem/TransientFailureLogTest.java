package org.bursar.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicLong;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.port.Unavailable;
import org.junit.jupiter.api.Test;

class TransientFailureLogTest {
  private final Heard heard = new Heard();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final TransientFailureLog passing = new TransientFailureLog(heard.logger(), nanos::get);

  @Test
  void aFailureOfManyRequestsIsOneLineWithoutATrace() {
    for (int i = 0; i < 100; i++) {
      passing.warn("Answered with 503", new IllegalStateException("outer", lost()));
    }
    assertThat(heard.lines())
        .containsExactly(
            "Answered with 503: Unavailable: The database cannot be reached"
                + " (SQLNonTransientConnectionException: Connection refused by ann:3306)");
    assertThat(heard.last().getThrown()).isNull();
  }

  @Test
  void theNextLineSaysHowManyThereWere() {
    passing.warn("Answered with 503", lost());
    passing.warn("Answered with 503", lost());
    passing.warn("Answered with 503", lost());
    nanos.addAndGet(TransientFailureLog.PAUSE.toNanos());
    passing.warn("Answered with 503", lost());
    assertThat(heard.lines()).hasSize(2);
    assertThat(heard.lines().get(1)).endsWith("[2 more since the last such line]");
  }

  @Test
  void eachKindHasALineOfItsOwn() {
    passing.warn("Answered with 503", lost());
    passing.warn("Answered with 503", new TransientFailure("deadlock", null));
    passing.warn("Could not tidy alno", lost());
    passing.warn("Could not tidy async", lost());
    assertThat(heard.lines()).hasSize(2);
    assertThat(heard.lines().get(1)).isEqualTo("Answered with 503: TransientFailure: deadlock");
  }

  @Test
  void aBugIsLoggedEachTimeWithItsTrace() {
    passing.warn("Streams miss a round", new IllegalStateException("a bug"));
    passing.warn("Streams miss a round", new IllegalStateException("a bug"));
    assertThat(heard.lines()).hasSize(2);
    assertThat(heard.last().getThrown()).hasMessage("a bug");
  }

  private static Unavailable lost() {
    Exception driver = new SQLNonTransientConnectionException("Connection refused\n  by ann:3306");
    return new Unavailable("The database cannot be reached", driver);
  }
}
