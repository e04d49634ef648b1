package org.bursar.application.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.ChargeOrder;
import org.bursar.application.charging.Cost;
import org.bursar.application.charging.RefundOrder;
import org.bursar.application.charging.ReleaseOrder;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Note;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final UUID ID = new UUID(1, 2);

  private static Order charge(Map<String, String> metadata) {
    Note note = Note.of(Optional.empty(), metadata);
    return new ChargeOrder("ann", new Cost.Fixed(Credits.of(1)), note);
  }

  private static Order used(Map<String, BigDecimal> quantities, Map<String, String> attributes) {
    Cost cost = new Cost.Metered("chat", Usage.of(quantities, attributes));
    return new ChargeOrder("ann", cost, Note.NONE);
  }

  private static void assertDifferent(Order one, Order other) {
    assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
  }

  @Test
  void isTheSameForTheSameOrder() {
    assertThat(Fingerprint.of(charge(Map.of("a", "1", "b", "2"))))
        .isEqualTo(Fingerprint.of(charge(Map.of("b", "2", "a", "1"))));
  }

  @Test
  void tellsApartWhatPrintsAlike() {
    Order one = charge(Map.of("a", "1, b=2"));
    Order other = charge(Map.of("a", "1", "b", "2"));
    assertThat(one).hasToString(other.toString());
    assertDifferent(one, other);
  }

  @Test
  void tellsApartAttributesThatPrintAlike() {
    assertDifferent(
        used(Map.of("tokens", BigDecimal.ONE), Map.of("model", "pro, size=big")),
        used(Map.of("tokens", BigDecimal.ONE), Map.of("model", "pro", "size", "big")));
    assertDifferent(
        used(Map.of("a", BigDecimal.ONE, "b", BigDecimal.ONE), Map.of()),
        used(Map.of("a=1, b", BigDecimal.ONE), Map.of()));
  }

  @Test
  void tellsApartAbsentAndEmpty() {
    assertDifferent(charge(Map.of()), charge(Map.of("", "")));
    assertDifferent(
        new RefundOrder(ID, "0:", Optional.empty()),
        new RefundOrder(ID, "0:", Optional.of(Credits.ZERO)));
  }

  @Test
  void tellsApartOrdersWithTheSameContent() {
    assertDifferent(new ReleaseOrder(ID, "x"), new RefundOrder(ID, "x", Optional.empty()));
  }
}
