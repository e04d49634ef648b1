package org.bursar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bursar.application.posting.Receipt;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.story.Shop;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.subscription.Erasure;
import org.bursar.domain.subscription.FreeAllowances;
import org.bursar.domain.subscription.PendingChange;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.subscription.SubscriptionStatus;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.Source;
import org.bursar.persistence.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of document that stands in a column, as it was written once: one file for each kind
 * and each version of its shape that was ever released. A file is never changed. A shape that
 * changes gets a file with the next number, and the files before it are still read.
 */
class StoredFormsTest {
  private static final UUID ID = UUID.fromString("01940000-0000-7000-8000-000000000001");
  private static final Instant AT = Instant.parse("2026-01-31T10:00:00.000001Z");
  private static final Credits SOME = Credits.parse("1.000001");

  /**
   * One stored form.
   *
   * @param reader reads the document as its row does
   */
  record Form(String name, Object value, String written, Function<String, Object> reader) {
    static Form of(String name, Object value) {
      return new Form(name, value, Json.write(value), text -> Json.read(text, value.getClass()));
    }

    /** The file of a version of this form; empty if there is none. */
    Optional<String> file(int version) {
      String path = "/stored/" + name + "." + version + ".json";
      try (InputStream in = StoredFormsTest.class.getResourceAsStream(path)) {
        return in == null
            ? Optional.empty()
            : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    List<String> files() {
      List<String> files = new ArrayList<>();
      for (int version = 1; file(version).isPresent(); version++) {
        files.add(file(version).get());
      }
      return files;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Form> forms() {
    List<Form> forms = new ArrayList<>(answers());
    forms.addAll(holds());
    forms.addAll(subscriptions());
    forms.addAll(catalog());
    return forms;
  }

  /** Under the word of their kind; several of a kind are numbered. */
  private static List<Form> answers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    return AnswerKindTest.answers().map(answer -> answer(answer, numbers)).toList();
  }

  private static Form answer(Receipt answer, Map<String, Integer> numbers) {
    String kind = AnswerKind.of(answer);
    String name = "answer-" + kind + "-" + numbers.merge(kind, 1, Integer::sum);
    return new Form(name, answer, Json.write(answer), text -> AnswerKind.read(kind, text));
  }

  private static List<Form> holds() {
    List<Draw> draws = List.of(new Draw(ID, Source.PACK, SOME, AT));
    return List.of(
        new Form("hold-draws", draws, Json.write(draws), text -> Json.readList(text, Draw.class)),
        Form.of("hold-note", Metadata.of(Optional.of("a picture"), Map.of("job", "17"))));
  }

  private static List<Form> subscriptions() {
    BillingAnchor anchor = new BillingAnchor(AT, ZoneId.of("Europe/Berlin"));
    Subscription live =
        Subscription.start(ID, Shop.plan("pro"), List.of(new Discount("SPRING", 20)), anchor);
    Subscription full =
        new Subscription(
            ID,
            Shop.plan("pro-yearly"),
            SubscriptionStatus.CANCELED,
            anchor,
            3,
            anchor,
            1,
            Optional.of(new PendingChange(Shop.plan("free"), AT)),
            Optional.of(AT),
            Optional.of("too dear"),
            List.of(),
            new Money(7_513, "USD"),
            Erasure.DUE,
            Optional.empty());
    return List.of(
        subscription("subscription-live", live),
        subscription("subscription-full", full),
        Form.of("subscription-earlier-free", new FreeAllowances(anchor, 2, AT)));
  }

  private static Form subscription(String name, Subscription subscription) {
    return new Form(
        name,
        subscription,
        Json.write(StoredSubscription.of(subscription)),
        text -> Json.read(text, StoredSubscription.class).toDomain(Optional.empty()));
  }

  private static List<Form> catalog() {
    Overrides own = Overrides.parse(Map.of("rollover", "unlimited", "burnDown", "PACK"));
    Plan plan = Shop.plan("teams-yearly");
    Plan special =
        new Plan("s", 2, "S", plan.interval(), plan.price(), plan.allowance(), own, false);
    TreeMap<String, BigDecimal> factors = new TreeMap<>();
    factors.put("pro", new BigDecimal("2.5"));
    RateCard card =
        new RateCard(
            Credits.of(1),
            List.of(new Rate("inputTokens", new BigDecimal("1000"), SOME)),
            List.of(new Multiplier("model", factors, Optional.of(BigDecimal.ONE))),
            Credits.ZERO,
            2);
    return List.of(
        Form.of("plan", special),
        Form.of("pack", new Pack("p", 1, "P", SOME, new Money(9, "EUR"), own, true)),
        Form.of("meter", new Meter("chat", 4, card)));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isWrittenAsItsNewestFileHasIt(Form form) {
    assertThat(form.files()).as("there is a file of %s: %s", form, form.written()).isNotEmpty();
    assertThat(form.written()).isEqualTo(form.files().get(form.files().size() - 1));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isReadFromEveryVersionThatWasEverWritten(Form form) {
    assertThat(form.files())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(form.reader().apply(file)).isEqualTo(form.value()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isReadWithAFieldThatALaterReleaseHasAdded(Form form) {
    if (!form.written().startsWith("{")) {
      return;
    }
    String later = form.written().replaceFirst("\\{", "{\"laterField\":{\"x\":[1]},");
    assertThat(form.reader().apply(later)).isEqualTo(form.value());
  }

  @Test
  void isThereForEveryKindOfAnswer() {
    Stream<String> kinds = answers().stream().map(form -> form.name().split("-")[1]);
    assertThat(kinds).containsAll(AnswerKind.all());
  }
}
