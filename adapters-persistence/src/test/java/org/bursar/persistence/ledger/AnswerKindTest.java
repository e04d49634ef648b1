package org.bursar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bursar.application.charging.Captured;
import org.bursar.application.charging.Charge;
import org.bursar.application.charging.Held;
import org.bursar.application.charging.Refunded;
import org.bursar.application.charging.Released;
import org.bursar.application.granting.Lot;
import org.bursar.application.granting.VoidLot.Voided;
import org.bursar.application.posting.Receipt;
import org.bursar.application.purchasing.BuyPack.Purchased;
import org.bursar.application.subscribing.Subscribed;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.subscription.Erasure;
import org.bursar.domain.subscription.SubscriptionStatus;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.Source;
import org.bursar.persistence.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerKindTest {
  private static final UUID ID = UUID.fromString("01940000-0000-7000-8000-000000000001");
  private static final Instant AT = Instant.parse("2026-01-31T10:00:00.000001Z");
  private static final Credits SOME = Credits.parse("1.000001");
  private static final List<Draw> DRAWS = List.of(new Draw(ID, Source.PACK, SOME, AT));

  static Stream<Receipt> answers() {
    return Stream.of(
        charged(Optional.of(usage()), Map.of("prompt", "\u00e4 'quoted' \"and\" \\ \ud83d\ude00")),
        charged(Optional.empty(), Map.of()),
        held(Optional.of(Credits.ZERO), Map.of("prompt", "p")),
        held(Optional.empty(), Map.of()),
        new Captured(
            ID,
            HoldStatus.CAPTURED,
            SOME,
            SOME,
            Credits.ZERO,
            Optional.empty(),
            Optional.of(SOME),
            ID,
            Credits.MAX),
        new Released(ID, HoldStatus.RELEASED, SOME, SOME.negated()),
        new Refunded(ID, ID, SOME, "TECHNICAL_ERROR", DRAWS, SOME, AT),
        new Lot(ID, Source.PROMOTION, "L", SOME, SOME, SOME, AT, Optional.of(AT)),
        new Lot(ID, Source.PROMOTION, "L", SOME, SOME, SOME, AT, Optional.empty()),
        new Voided(ID, SOME, SOME),
        new Purchased(ID, "ann", "COMPLETED", "p", SOME, new Money(9, "USD"), ID, SOME, AT),
        subscribed());
  }

  private static Usage usage() {
    return Usage.of(
        Map.of("tokens", new BigDecimal("1E+3"), "seconds", new BigDecimal("0.100")),
        Map.of("model", "pro"));
  }

  private static Charge charged(Optional<Usage> usage, Map<String, String> metadata) {
    return new Charge(
        ID,
        "ann",
        "CHARGED",
        SOME,
        Optional.of(SOME),
        Optional.empty(),
        usage.map(u -> "chat"),
        usage,
        usage.map(u -> 3),
        DRAWS,
        List.of(Source.PACK, Source.ALLOWANCE),
        Optional.of(ID),
        Optional.of(""),
        metadata,
        SOME,
        AT);
  }

  private static Held held(Optional<Credits> ended, Map<String, String> metadata) {
    return new Held(
        ID,
        "ann",
        HoldStatus.HELD,
        SOME,
        Optional.of("chat"),
        Optional.of(2),
        DRAWS,
        Optional.of("a picture"),
        metadata,
        ended,
        ended,
        SOME,
        AT,
        AT.plusSeconds(1));
  }

  private static Subscribed subscribed() {
    Money none = new Money(0, "USD");
    return new Subscribed(
        ID,
        "pro",
        SubscriptionStatus.ACTIVE,
        BillingInterval.YEAR,
        new Money(11_999, "USD"),
        SOME,
        AT,
        "Europe/Berlin",
        Optional.of(new Subscribed.Span(AT, AT.plusSeconds(9))),
        Optional.empty(),
        Optional.of(new Subscribed.Pending("basic", AT)),
        Optional.of(AT),
        Optional.of("too dear"),
        List.of(new Discount("SPRING", 20)),
        none,
        Optional.of(none),
        Optional.of(SOME),
        Optional.of(Erasure.DUE));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void readsBackTheSameAnswer(Receipt answer) {
    assertThat(AnswerKind.read(AnswerKind.of(answer), Json.write(answer))).isEqualTo(answer);
  }

  @Test
  void readsBackAHoldThatWasAnsweredBeforeHoldsHadNotes() {
    Held hold = held(Optional.empty(), Map.of());
    String older =
        Json.write(hold)
            .replace("\"description\":\"a picture\",", "")
            .replace("\"metadata\":{},", "");
    assertThat(older).doesNotContain("description", "metadata");
    assertThat(((Held) AnswerKind.read("Held", older)).metadata()).isEmpty();
  }

  @Test
  void knowsEveryAnswerThatCanComeUnderAKey() {
    Stream<JavaClass> all =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.bursar.application")
                .stream()
                .filter(type -> type.isAssignableTo(Receipt.class) && !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.PRIVATE));
    assertThat(all.map(JavaClass::getSimpleName).sorted())
        .isEqualTo(
            answers()
                .map(answer -> answer.getClass().getSimpleName())
                .distinct()
                .sorted()
                .toList());
  }

  @Test
  void storesNoAnswerThatCouldNotBeReadBack() {
    record Unknown(UUID id) implements Receipt {}
    assertThatThrownBy(() -> AnswerKind.of(new Unknown(ID)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Unknown");
  }
}
