package org.bursar.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 750 input tokens cost 0.383 by standard; a hold for 600 output tokens takes 1.443. */
class TellerTest {
  private static final Step CHARGE = step(4, 0, 1_000);
  private final Tally tally = new Tally();
  private FakeServer server;

  private static Step step(int number, int outputTokens, long before) {
    return new Step(new TraceRow(number, Instant.EPOCH, 750, outputTokens), 1, before);
  }

  @BeforeEach
  void start() throws IOException {
    server = new FakeServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Teller teller() throws CannotReplay {
    return new Teller(new Service(server.options(), tally), new Names("x"), tally);
  }

  @Test
  void theExpectedAnswersAreNoMismatch() throws CannotReplay {
    server
        .then(201, "{\"id\":\"c\",\"credits\":\"0.383\",\"available\":\"0.617\"}")
        .then(201, "{\"id\":\"h\",\"credits\":\"1.443\",\"available\":\"3.557\"}")
        .then(200, "{\"captured\":\"1.287\",\"released\":\"0.156\",\"available\":\"3.713\"}")
        .then(402, "{\"required\":\"0.383\",\"available\":\"0.382\"}");
    teller().play(CHARGE);
    teller().play(step(5, 512, 5_000));
    teller().play(step(6, 0, 382));

    assertThat(tally.mismatches()).isEmpty();
    assertThat(tally.rows.sum()).isEqualTo(3);
    assertThat(tally.refusals.sum()).isEqualTo(1);
    assertThat(server.asked)
        .containsExactly(
            "POST /api/v1/charges replay-x-4-CHARGE",
            "POST /api/v1/holds replay-x-5-HOLD",
            "POST /api/v1/holds/h/capture replay-x-5-CAPTURE",
            "POST /api/v1/charges replay-x-6-CHARGE");
  }

  @Test
  void aMillTooMuchIsTold() throws CannotReplay {
    server.then(201, "{\"id\":\"c\",\"credits\":\"0.384\",\"available\":\"0.617\"}");
    teller().play(CHARGE);

    assertThat(tally.mismatches())
        .containsExactly("Row 4, charge: credits is 0.384, expected 0.383");
  }

  @Test
  void aBalanceThatIsOffIsTold() throws CannotReplay {
    server.then(201, "{\"id\":\"c\",\"credits\":\"0.383\",\"available\":\"0.618\"}");
    teller().play(CHARGE);

    assertThat(tally.mismatches())
        .containsExactly("Row 4, charge: available is 0.618, expected 0.617");
  }

  @Test
  void aChargeThatShouldHaveBeenRefusedIsTold() throws CannotReplay {
    server.then(201, "{\"id\":\"c\",\"credits\":\"0.383\",\"available\":\"0\"}");
    teller().play(step(4, 0, 382));

    assertThat(tally.mismatches()).contains("Row 4, charge: status is 201, expected 402");
  }

  @Test
  void eachResultOfABatchIsCompared() throws CannotReplay {
    server.then(
        200,
        "{\"results\":["
            + "{\"status\":201,\"charge\":{\"credits\":\"0.383\",\"available\":\"0.617\"}},"
            + "{\"status\":402,\"problem\":{\"required\":\"0.383\",\"available\":\"0.3\"}}]}");
    teller().playAll(List.of(CHARGE, step(5, 0, 200)));

    assertThat(tally.mismatches()).containsExactly("Row 5, charge: available is 0.3, expected 0.2");
    assertThat(tally.charges.sum()).isEqualTo(1);
    assertThat(tally.refusals.sum()).isEqualTo(1);
  }

  @Test
  void aResultThatSaysLaterIsSentAgainAlone() throws CannotReplay {
    server
        .then(200, "{\"results\":[{\"status\":503,\"problem\":{}}]}")
        .then(201, "{\"credits\":\"0.383\",\"available\":\"0.617\"}");
    teller().playAll(List.of(CHARGE));

    assertThat(tally.mismatches()).isEmpty();
    assertThat(tally.charges.sum()).isEqualTo(1);
    assertThat(server.asked)
        .containsExactly("POST /api/v1/charges/batch -", "POST /api/v1/charges replay-x-4-CHARGE");
  }

  @Test
  void aHoldOvertakesNoWaitingChargeOfItsCustomer() throws CannotReplay {
    String charge = "{\"status\":201,\"charge\":{\"credits\":\"0.383\",\"available\":\"0.617\"}}";
    server
        .then(200, "{\"results\":[" + charge + "]}")
        .then(402, "{\"required\":\"1.443\",\"available\":\"0.617\"}")
        .then(
            200,
            "{\"results\":[{\"status\":201,\"charge\":{\"credits\":\"0.383\","
                + "\"available\":\"0.234\"}}]}");
    Timetable timetable = new Timetable(new Pace(0), Instant.EPOCH, tally);
    List<Step> steps = List.of(CHARGE, step(5, 512, 617), step(6, 0, 617));
    new Worker(steps, 10, timetable, teller()).call();

    assertThat(tally.mismatches()).isEmpty();
    assertThat(server.asked)
        .containsExactly(
            "POST /api/v1/charges/batch -",
            "POST /api/v1/holds replay-x-5-HOLD",
            "POST /api/v1/charges/batch -");
  }

  @Test
  void aRowIsNotSentBeforeItIsDue() throws CannotReplay {
    server.then(201, "{\"id\":\"c\",\"credits\":\"0.383\",\"available\":\"0.617\"}");
    long start = System.nanoTime();
    Timetable timetable = new Timetable(new Pace(10), Instant.EPOCH.minusSeconds(2), tally);
    new Worker(List.of(CHARGE), 1, timetable, teller()).call();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(200));
    assertThat(tally.mismatches()).isEmpty();
  }
}
