package org.bursar.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bursar.replay.Purse.Use;
import org.junit.jupiter.api.Test;

class ForecastTest {
  /** 750 input tokens and 640 output tokens cost 1.513 by standard, 4.161 by pro. */
  private static TraceRow row(int number, int inputTokens, int outputTokens) {
    return new TraceRow(number, Instant.EPOCH, inputTokens, outputTokens);
  }

  @Test
  void aChargeTakesItsPrice() {
    Step step = new Step(row(4, 750, 0), 4, 1_000);

    assertThat(step.refused()).isFalse();
    assertThat(step.begun()).isEqualTo(617);
    assertThat(step.after()).isEqualTo(617);
    assertThat(step.charged()).isTrue();
  }

  @Test
  void aChargeBeyondWhatIsThereChangesNothing() {
    Step enough = new Step(row(4, 750, 0), 4, 383);
    Step tooLittle = new Step(row(4, 750, 0), 4, 382);

    assertThat(enough.refused()).isFalse();
    assertThat(enough.after()).isZero();
    assertThat(tooLittle.refused()).isTrue();
    assertThat(tooLittle.begun()).isEqualTo(382);
    assertThat(tooLittle.after()).isEqualTo(382);
    assertThat(tooLittle.charged()).isFalse();
  }

  /** Held for 600 output tokens: 0.013 + 0.37 + 600 / 640 x 1.13 = 1.442375, so 1.443. */
  @Test
  void aCaptureBelowItsHoldGivesTheRestBack() {
    Step step = new Step(row(4, 750, 512), 4, 5_000);

    assertThat(step.begun()).isEqualTo(3_557);
    assertThat(step.spent()).isEqualTo(1_287);
    assertThat(step.released()).isEqualTo(156);
    assertThat(step.shortfall()).isZero();
    assertThat(step.after()).isEqualTo(3_713);
  }

  @Test
  void aCaptureAboveItsHoldTakesTheExcess() {
    Step step = new Step(row(4, 750, 640), 4, 5_000);

    assertThat(step.spent()).isEqualTo(1_513);
    assertThat(step.released()).isZero();
    assertThat(step.after()).isEqualTo(3_487);
  }

  @Test
  void aCaptureTakesNoMoreThanIsThere() {
    Step step = new Step(row(4, 750, 640), 4, 1_500);

    assertThat(step.refused()).isFalse();
    assertThat(step.spent()).isEqualTo(1_500);
    assertThat(step.shortfall()).isEqualTo(13);
    assertThat(step.released()).isZero();
    assertThat(step.after()).isZero();
  }

  @Test
  void aFailureCostsNothing() {
    Step released = new Step(row(53, 750, 10), 53, 5_000);
    Step refunded = new Step(row(106, 750, 0), 106, 5_000);

    assertThat(released.begun()).isEqualTo(3_557);
    assertThat(released.released()).isEqualTo(1_443);
    assertThat(released.after()).isEqualTo(5_000);
    assertThat(released.charged()).isFalse();
    assertThat(refunded.after()).isEqualTo(5_000);
    assertThat(refunded.charged()).isTrue();
  }

  /** Three pro charges of 4.161 and one refunded: enough is 12.483 + 4.161 = 16.644, so 17. */
  @Test
  void theRichHaveEnoughForEveryRow() {
    List<TraceRow> rows = List.of(row(7, 750, 499), row(14, 0, 0), row(106, 0, 0));
    Forecast forecast = Forecast.of(rows, 1, 0);
    Purse purse = forecast.purses().get(0);

    // 0.013 + 0.37 + 499 / 640 x 1.13 = 1.264046..., times 2.75 = 3.476128..., so 3.477.
    assertThat(purse.promotion()).isEqualTo(4_000);
    assertThat(purse.adjustment()).isEqualTo(4_000);
    assertThat(purse.refusals()).isZero();
    assertThat(purse.usedByModel())
        .isEqualTo(Map.of(Model.PRO, new Use(3_527, 2), Model.MINI, new Use(0, 1)));
    assertThat(purse.left()).isEqualTo(4_473);
    assertThat(purse.promotionLeft()).isEqualTo(473);
    assertThat(purse.adjustmentLeft()).isEqualTo(4_000);
  }

  /** Three rows of 3.477 cost 10.431; three fifths are 6.2586, so 6 credits: one row of three. */
  @Test
  void thePoorAreRefusedTowardsTheEnd() {
    List<TraceRow> rows = List.of(row(7, 750, 499), row(14, 750, 499), row(21, 750, 499));
    Purse poor = Forecast.of(rows, 1, 1).purses().get(0);

    assertThat(poor.promotion() + poor.adjustment()).isEqualTo(6_000);
    assertThat(poor.steps()).extracting(Step::refused).containsExactly(false, true, true);
    assertThat(poor.left()).isEqualTo(2_523);
    assertThat(poor.promotionLeft()).isZero();
  }

  @Test
  void everyRowOfTheTraceIsDealtOnceAndOnlyThePoorAreRefused() {
    Forecast forecast = Forecast.of(Trace.shipped(), 200, 20);

    assertThat(forecast.purses()).hasSize(200);
    assertThat(forecast.rows()).isEqualTo(19_366);
    assertThat(forecast.purses())
        .allMatch(purse -> (purse.refusals() > 0) == (purse.customer() % 20 == 0));
    long begun = 0;
    for (Course course : Course.values()) {
      assertThat(forecast.count(course)).isPositive();
      begun += forecast.count(course);
    }
    assertThat(begun + forecast.refusals()).isEqualTo(19_366);
  }
}
