package org.bursar.domain.wallet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ValidityTest {
  private static final Instant NOW = Instant.parse("9998-12-31T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

  @Test
  void whatWouldLastBeyondTheYear9999EndsWithIt() {
    assertThat(new Validity(NOW, Instant.parse("+10098-12-31T00:00:00Z")).to()).isEqualTo(LATEST);
    assertThat(new Validity(NOW, LATEST.plusNanos(1_000)).to()).isEqualTo(LATEST);
    assertThat(new Validity(NOW, LATEST.minusNanos(1_000)).to())
        .isEqualTo(LATEST.minusNanos(1_000));
  }

  @Test
  void whatNeverEndsNeverEnds() {
    assertThat(new Validity(NOW, CreditLot.NEVER).to()).isEqualTo(CreditLot.NEVER);
  }

  @Test
  void creditsThatComeBackFromALotThatHadMillenniaLeftHaveADateToo() {
    Instant taken = Instant.parse("2026-01-01T00:00:00Z");
    CreditLot lot = CreditLot.opening(new UUID(0, 1), Source.PACK, "p", new Validity(taken, NOW));
    assertThat(lot.lifeLeft(taken, Instant.parse("2050-01-01T00:00:00Z")).to()).isEqualTo(LATEST);
  }
}
