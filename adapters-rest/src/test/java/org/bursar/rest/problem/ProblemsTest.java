package org.bursar.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.port.Unavailable;
import org.bursar.application.posting.Outcome;
import org.bursar.domain.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {
  private final Logger logger = Logger.getLogger(Problems.class.getName());
  private final Heard heard = new Heard();

  @BeforeEach
  void listen() {
    logger.setUseParentHandlers(false);
    logger.addHandler(heard);
  }

  @AfterEach
  void leave() {
    logger.removeHandler(heard);
    logger.setUseParentHandlers(true);
  }

  @Test
  void aRefusalIsFoundBehindOtherExceptions() {
    RuntimeException wrapped =
        new IllegalStateException(new Refusal.NotFound("plan", "x").refused());
    assertThat(Problems.problem(wrapped).status()).isEqualTo(404);
  }

  @Test
  void whatNobodyHasForeseenIsLoggedAndNotTold() {
    Problem problem = Problems.problem(new IllegalStateException("SELECT secret FROM row"));

    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.document().toString()).doesNotContain("SELECT", "Exception", "java");
    String incident = problem.document().get("incident").asText();
    assertThat(incident).hasSizeGreaterThan(8);
    assertThat(heard.last().getMessage()).contains(incident);
    assertThat(heard.last().getThrown()).hasMessageContaining("SELECT secret");
  }

  static Stream<Exception> passing() {
    return Stream.of(
        new Unavailable("down", null),
        new TransientFailure("deadlock", null),
        new RollbackException("no"),
        new HeuristicMixedException("perhaps"),
        new SQLTransientConnectionException("gone"));
  }

  @ParameterizedTest
  @MethodSource("passing")
  void whatMayPassIsToBeTriedAgain(Exception cause) {
    Outcome failed = new Outcome.Failed(new IllegalStateException("outer", cause));
    try {
      failed.orThrow();
    } catch (Outcome.Failure failure) {
      Problem problem = Problems.problem(failure);
      assertThat(problem.status()).isEqualTo(503);
      assertThat(problem.headers()).containsEntry("Retry-After", "1");
      assertThat(problem.document().toString()).doesNotContain("deadlock", "outer");
      return;
    }
    throw new AssertionError("an outcome that failed must throw");
  }

  @Test
  void aBrokenQueryIsNoPassingTrouble() {
    Exception broken = new IllegalStateException(new SQLException("syntax"));
    assertThat(Problems.problem(broken).status()).isEqualTo(500);
  }
}
