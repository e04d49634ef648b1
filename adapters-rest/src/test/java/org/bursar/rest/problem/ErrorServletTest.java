package org.bursar.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorServletTest {
  private final Logger logger = Logger.getLogger(Problems.class.getName());

  @BeforeEach
  void hush() {
    logger.setLevel(Level.OFF);
  }

  @AfterEach
  void speak() {
    logger.setLevel(null);
  }

  @ParameterizedTest
  @CsvSource({
    "400, 400, bad-request",
    "404, 404, not-found",
    "405, 405, method-not-allowed",
    "414, 400, bad-request",
    "500, 500, internal-error",
    "501, 500, internal-error"
  })
  void whatTheServerRefusesIsAProblemToo(int status, int answered, String slug) {
    Problem problem = ErrorServlet.problem(status, null);
    assertThat(problem.status()).isEqualTo(answered);
    assertThat(problem.slug()).isEqualTo(slug);
  }

  @Test
  void itTellsNothingOfTheServer() {
    IOException thrown = new IOException("CWWWC0005I: org.example.Secret");
    for (int status : new int[] {400, 500}) {
      assertThat(ErrorServlet.problem(status, thrown).document().toString())
          .doesNotContain("Secret", "CWWWC", "IOException");
    }
  }
}
