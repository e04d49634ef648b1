package org.bursar.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServiceTest {
  private final Tally tally = new Tally();
  private FakeServer server;

  @BeforeEach
  void start() throws IOException {
    server = new FakeServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatGotNoAnswerIsSentAgainUnderTheSameKey() throws CannotReplay {
    server.then(503, "{}").then(0, "").then(429, "{}").then(201, "{\"id\":\"a\"}");
    Service.Answer answer = new Service(server.options(), tally).post("/charges", "k", Map.of());

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("id")).isEqualTo("a");
    assertThat(server.asked).hasSize(4).containsOnly("POST /api/v1/charges k");
    assertThat(tally.retries.sum()).isEqualTo(3);
  }

  @Test
  void aRefusalIsAnAnswer() throws CannotReplay {
    server.then(402, "{\"required\":\"2\",\"available\":\"1.5\"}");
    Service.Answer answer = new Service(server.options(), tally).post("/charges", "k", Map.of());

    assertThat(answer.status()).isEqualTo(402);
    assertThat(answer.text("available")).isEqualTo("1.5");
    assertThat(tally.retries.sum()).isZero();
  }

  @Test
  void aWrongKeyIsOneLine() {
    server.then(401, "{}");

    assertThatThrownBy(this::open)
        .isInstanceOf(CannotReplay.class)
        .hasMessageContaining("does not know this key")
        .hasMessageNotContaining("\n");
  }

  @Test
  void anotherServerIsOneLine() {
    server.then(404, "<html>not here</html>");

    assertThatThrownBy(this::open)
        .isInstanceOf(CannotReplay.class)
        .hasMessageContaining("is not Bursar")
        .hasMessageNotContaining("\n");
  }

  @Test
  void noServerIsOneLine() throws CannotReplay {
    Options options = server.options();
    server.close();

    assertThatThrownBy(() -> opening(options).check())
        .isInstanceOf(CannotReplay.class)
        .hasMessageContaining("nobody answers")
        .hasMessageContaining("mvn -Prun")
        .hasMessageNotContaining("\n");
  }

  @Test
  void aPolicyThatTheReplayDoesNotReckonWithIsRefused() {
    server.then(200, "{\"shortfall\":\"debt\"}");

    assertThatThrownBy(this::open).hasMessageContaining("'clamp'");
  }

  @Test
  void thePurseIsGivenAsPromotionAndAdjustment() throws CannotReplay {
    server.then(201, "{}").then(201, "{}").then(201, "{}");
    opening(server.options()).open(new Purse(7, 3_000, 4_000, List.of()));

    assertThat(server.asked)
        .containsExactly(
            "PUT /api/v1/customers/replay-x-00007 -",
            "POST /api/v1/customers/replay-x-00007/grants replay-x-00007-PROMOTION",
            "POST /api/v1/customers/replay-x-00007/grants replay-x-00007-ADJUSTMENT");
  }

  private void open() throws CannotReplay {
    opening(server.options()).check();
  }

  private Opening opening(Options options) {
    return new Opening(options, new Service(options, tally), new Names("x"));
  }
}
