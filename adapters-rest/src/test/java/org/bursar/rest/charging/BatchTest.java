package org.bursar.rest.charging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bursar.application.charging.MakeCharge;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Submission;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.access.Caller;
import org.bursar.rest.json.Json;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final Caller CALLER = Caller.key("alno", "k", Set.of(Scope.CHARGE));
  private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");

  record Made(UUID id) implements Receipt {}

  private final List<Submission> posted = new ArrayList<>();

  private JsonNode post(String charges, Outcome... outcomes) throws Exception {
    byte[] body = ("{\"charges\":" + charges + "}").getBytes(StandardCharsets.UTF_8);
    List<JsonNode> read = Json.read(BatchRequest.class, body).charges();
    Batch batch =
        Batch.post(
            read,
            CALLER,
            submissions -> {
              posted.addAll(submissions);
              return List.of(outcomes);
            });
    return new ObjectMapper().readTree(Json.bytes(batch)).get("results");
  }

  private static String charge(String key, String credits) {
    return "{\"idempotencyKey\":\"%s\",\"customer\":\"ann\",\"credits\":%s}"
        .formatted(key, credits);
  }

  @Test
  void eachChargeHasItsOwnOutcomeInTheOrderSent() throws Exception {
    JsonNode results =
        post(
            "[" + charge("a", "1") + "," + charge("b", "2") + "," + charge("c", "3") + "]",
            new Outcome.Done(new Made(ID), false),
            new Outcome.Refused(new Refusal.InsufficientCredits(Credits.of(2), Credits.ZERO)),
            new Outcome.Done(new Made(ID), true));

    assertThat(results.get(0)).hasToString("{\"status\":201,\"charge\":{\"id\":\"" + ID + "\"}}");
    assertThat(results.get(1).get("status").asInt()).isEqualTo(402);
    assertThat(results.get(1).get("problem").get("required").asText()).isEqualTo("2");
    assertThat(results.get(2).get("replayed").asBoolean()).isTrue();
  }

  @Test
  void aChargeThatCannotBeReadIsItsOwnAffair() throws Exception {
    JsonNode results =
        post(
            "[" + charge("a", "\"x\"") + ",7," + charge("b", "2") + ",{\"credits\":1},null]",
            new Outcome.Done(new Made(ID), false));

    assertThat(results.findValuesAsText("status")).startsWith("400");
    assertThat(results.get(0).get("problem").get("field").asText()).isEqualTo("credits");
    assertThat(results.get(1).get("status").asInt()).isEqualTo(400);
    assertThat(results.get(2).get("status").asInt()).isEqualTo(201);
    assertThat(results.get(3).get("status").asInt()).isEqualTo(400);
    assertThat(results.get(4).get("status").asInt()).isEqualTo(400);
    assertThat(posted).hasSize(1);
    MakeCharge command = (MakeCharge) posted.get(0).command();
    assertThat(command.customer()).isEqualTo("ann");
    assertThat(posted.get(0).caller().key()).isEqualTo("b");
  }

  @Test
  void eachChargeNeedsAKey() throws Exception {
    JsonNode results =
        post(
            "[{\"customer\":\"ann\",\"credits\":1},"
                + "{\"idempotencyKey\":7,\"customer\":\"ann\",\"credits\":1},"
                + "{\"idempotencyKey\":\"\",\"customer\":\"ann\",\"credits\":1}]");

    assertThat(results.findValuesAsText("type"))
        .containsExactly(
            "/problems/idempotency-key-missing",
            "/problems/idempotency-key-invalid",
            "/problems/idempotency-key-invalid");
    assertThat(posted).isEmpty();
  }

  @Test
  void aChargeInABatchIsTheSameOrderAsAlone() throws Exception {
    post("[" + charge("a", "1") + "]", new Outcome.Done(new Made(ID), false));
    byte[] alone = "{\"customer\":\"ann\",\"credits\":\"1.0\"}".getBytes(StandardCharsets.UTF_8);
    MakeCharge command = Json.read(ChargeRequest.class, alone).command();
    assertThat(posted.get(0).fingerprint())
        .isEqualTo(new Submission(CALLER.context(), command).fingerprint());
  }

  @Test
  void whatFailedMayBeSentAgain() throws Exception {
    JsonNode results =
        post(
            "[" + charge("a", "1") + "]",
            new Outcome.Failed(new org.bursar.application.port.Unavailable("down", null)));
    assertThat(results.get(0).get("status").asInt()).isEqualTo(503);
  }
}
