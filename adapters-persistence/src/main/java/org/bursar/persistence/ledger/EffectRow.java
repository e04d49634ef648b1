package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.Refunded;
import org.bursar.application.ledger.Ledger.StoredCharge;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.Channel;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.IdempotencyRecord;
import org.bursar.application.posting.Receipt;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.DerivedIds;
import org.bursar.persistence.json.Json;
import org.bursar.persistence.sql.Row;

/** A row of {@code effect}. Where the answer is the charge itself, it is stored once. */
record EffectRow(IdempotencyRecord effect, Credits refunded) {
  static final String SELECT =
      "SELECT id, tenant, channel, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge,"
          + " refunded FROM effect ";

  static final String INSERT =
      "INSERT INTO effect (id, key_hash, tenant, channel, idempotency_key, actor, fingerprint,"
          + " wallet, at, kind, answer, charge, credits, meter, model, refund_of)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  static final String REFUND = "UPDATE effect SET refunded = refunded + ? WHERE id = ?";

  /** The unique key over {@link #hash}. */
  static final String ONCE = "once_per_key";

  static EffectRow of(IdempotencyRecord effect) {
    return new EffectRow(effect, Credits.ZERO);
  }

  /**
   * 122 bits that stand for a tenant's key in a channel. A tenant's code has no colon, so no two
   * texts are alike; those of the API are as they were before there were other channels.
   */
  static UUID hash(IdempotencyRecord.Key key) {
    String kind = key.channel() == Channel.API ? "key:" : "key of " + key.channel() + ":";
    return DerivedIds.id(kind + key.tenant() + ":" + key.key());
  }

  Object[] columns() {
    CallerContext caller = effect.caller();
    Optional<Charge> charge = effect.charge();
    return new Object[] {
      effect.id(),
      hash(IdempotencyRecord.Key.of(caller)),
      caller.tenant(),
      caller.channel(),
      caller.key(),
      caller.actor(),
      effect.fingerprint(),
      effect.wallet(),
      effect.at(),
      AnswerKind.of(effect.answer()),
      Json.write(effect.answer()),
      charge.filter(made -> !made.equals(effect.answer())).map(Json::write),
      charge.map(Charge::credits).or(() -> refund().map(Refunded::credits)),
      charge.flatMap(Charge::meter),
      charge.flatMap(Charge::usage).map(usage -> usage.attributes().get("model")),
      refund().map(Refunded::charge)
    };
  }

  private Optional<Refunded> refund() {
    return effect.answer() instanceof Refunded refund ? Optional.of(refund) : Optional.empty();
  }

  static EffectRow of(Row row) throws SQLException {
    Receipt answer = AnswerKind.read(row.text("kind"), row.text("answer"));
    Optional<Charge> own =
        Optional.ofNullable(row.text("charge")).map(json -> Json.read(json, Charge.class));
    Optional<Charge> charge = answer instanceof Charge charged ? Optional.of(charged) : own;
    IdempotencyRecord effect =
        new IdempotencyRecord(
            row.id("id"),
            row.wallet("wallet"),
            new CallerContext(
                row.text("tenant"),
                row.word(Channel.class, "channel"),
                row.text("actor"),
                row.text("idempotency_key")),
            row.id("fingerprint"),
            answer,
            charge,
            row.instant("at"));
    return new EffectRow(effect, row.credits("refunded"));
  }

  Optional<StoredCharge> charge() {
    return effect.charge().map(made -> new StoredCharge(made, refunded, effect.wallet()));
  }
}
