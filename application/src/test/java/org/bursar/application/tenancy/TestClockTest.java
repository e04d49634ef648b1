package org.bursar.application.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.bursar.application.memory.MemoryStore;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.bursar.domain.customer.Tenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestClockTest {
  private final MemoryStore store = new MemoryStore();
  private final TestClock clock = new TestClock(store.ports().tenants());

  private void standsAt(String now) {
    store.ports().tenants().add(new Tenant("t", "T", Optional.of(Instant.parse(now))));
  }

  private static Refusal refusal(Runnable attempt) {
    try {
      attempt.run();
    } catch (Refused refused) {
      return refused.refusal();
    }
    throw new AssertionError("not refused");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-28T10:00:00Z, 2028-11-28T10:00:00Z, 2028-11-28T10:00:00.000001Z",
    "2028-02-29T00:00:00Z, 2030-02-28T00:00:00Z, 2030-02-28T00:00:01Z",
    "9998-06-01T00:00:00Z, 9998-12-31T23:59:59.999999Z, 9999-01-01T00:00:00Z",
  })
  void movesTwoYearsAtATime(String now, Instant latest, Instant tooFar) {
    standsAt(now);
    assertThat(refusal(() -> clock.move("t", tooFar)))
        .isEqualTo(new Refusal.ClockLeapTooFar(latest));
    assertThat(clock.now("t")).as("it stands where it stood").isEqualTo(now);
    assertThat(clock.move("t", latest)).isEqualTo(latest);
    assertThat(clock.now("t")).isEqualTo(latest);
  }

  @Test
  void movesNeitherBackwardsNorWhereThereIsNone() {
    standsAt("2026-11-28T10:00:00Z");
    Instant now = clock.now("t");
    assertThat(refusal(() -> clock.move("t", now.minusSeconds(1))))
        .isEqualTo(new Refusal.ClockBackwards(now));
    assertThat(clock.move("t", now)).isEqualTo(now);
    store.ports().tenants().add(new Tenant("live", "L", Optional.empty()));
    assertThatThrownBy(() -> clock.move("live", now)).isInstanceOf(Refused.class);
  }
}
