package org.bursar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.IdempotencyRecord;
import org.bursar.application.posting.Receipt;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.subscription.FreeAllowances;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.Checkpoint;
import org.bursar.domain.wallet.Checkpoint.Parts;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.json.Json;
import org.bursar.persistence.json.StoredDocuments;
import org.junit.jupiter.api.Test;

/** The documents of the books. */
class StoredLedgerDocumentsTest extends StoredDocuments {
  private static final UUID ID = new UUID(1, 2);
  private static final WalletId WALLET = WalletId.of("t", "ann");
  private static final Instant AT = Instant.parse("2026-01-31T10:00:00Z");

  @Override
  protected Stream<Example> examples() {
    List<Example> examples = new ArrayList<>();
    LedgerExamples.answers().forEach((name, answer) -> examples.add(answer(name, answer)));
    examples.add(charge());
    examples.add(draws());
    LedgerExamples.notes().forEach((name, note) -> examples.add(note(name, note)));
    LedgerExamples.subscriptions().forEach((name, s) -> examples.add(subscription(name, s)));
    examples.add(lots());
    examples.add(earlierFree());
    return examples.stream();
  }

  private static Example answer(String name, Receipt answer) {
    String written = effect(answer, Optional.empty(), "answer");
    String kind = name.split("-")[0];
    return new Example("effect.answer", name, answer, written, text -> AnswerKind.read(kind, text));
  }

  private static Example charge() {
    Charge charged = LedgerExamples.chargedByCapture();
    Receipt captured = LedgerExamples.answers().get("Captured-whole");
    String written = effect(captured, Optional.of(charged), "charge");
    return new Example(
        "effect.charge", "captured", charged, written, text -> Json.read(text, Charge.class));
  }

  private static String effect(Receipt answer, Optional<Charge> charge, String column) {
    CallerContext caller = new CallerContext("t", "a", "k");
    IdempotencyRecord effect = new IdempotencyRecord(ID, WALLET, caller, ID, answer, charge, AT);
    return column(EffectRow.INSERT, EffectRow.of(effect).columns(), column);
  }

  private static Example draws() {
    List<Draw> draws = LedgerExamples.draws();
    String written = hold(draws, Metadata.NONE, "draws");
    return new Example(
        "hold.draws", "each-source", draws, written, text -> Json.readList(text, Draw.class));
  }

  private static Example note(String name, Metadata note) {
    String written = hold(List.of(), note, "note");
    return new Example("hold.note", name, note, written, text -> Json.read(text, Metadata.class));
  }

  private static String hold(List<Draw> draws, Metadata note, String column) {
    Hold hold =
        new Hold(
            ID,
            HoldStatus.HELD,
            Credits.ZERO,
            draws,
            Optional.empty(),
            note,
            AT,
            AT,
            Credits.ZERO,
            Credits.ZERO);
    return column(HoldRow.INSERT, new HoldRow(WALLET, hold).columns(), column);
  }

  private static Example subscription(String name, Subscription subscription) {
    Object[] columns = new SubscriptionRow(WALLET, subscription).columns();
    return new Example(
        "subscription.document",
        name,
        subscription,
        column(SubscriptionRow.UPSERT, columns, "document"),
        text -> SubscriptionRow.read(text, Optional.empty()));
  }

  private static Example earlierFree() {
    BillingAnchor anchor = new BillingAnchor(AT, ZoneId.of("Europe/Berlin"));
    FreeAllowances free = new FreeAllowances(anchor, 2, AT.plusSeconds(1));
    return new Example(
        "subscription.earlier_free",
        "granted",
        free,
        Json.write(free),
        text -> Json.read(text, FreeAllowances.class));
  }

  private static Example lots() {
    Map<UUID, Parts> lots = LedgerExamples.lots();
    Checkpoint checkpoint = new Checkpoint(1, Credits.ZERO, lots);
    Object[] columns = new CheckpointRow(WALLET, checkpoint).columns();
    return new Example(
        "ledger_checkpoint.lots",
        "lots",
        lots,
        column(CheckpointRow.INSERT, columns, "lots"),
        CheckpointRow::read);
  }

  /** What an INSERT puts into a column. */
  private static String column(String insert, Object[] values, String column) {
    String names = insert.substring(insert.indexOf('(') + 1, insert.indexOf(')'));
    Object value = values[Arrays.asList(names.split(", ")).indexOf(column)];
    return (String) (value instanceof Optional<?> maybe ? maybe.orElseThrow() : value);
  }

  @Test
  void haveAnswersOfEachKind() {
    assertThat(examples().map(Example::value).filter(Receipt.class::isInstance))
        .extracting(answer -> AnswerKind.of((Receipt) answer))
        .containsAll(AnswerKind.all());
  }
}
