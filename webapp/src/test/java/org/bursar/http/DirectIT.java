package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.bursar.domain.story.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is served without JAX-RS is answered as JAX-RS answers it: status, headers and body. A query
 * that nobody reads sends the same request the long way.
 */
class DirectIT extends OverHttp {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String LONG_WAY = "?the=long-way";
  private static final String CHARGE = "{\"customer\":\"ada\",\"credits\":\"1.5\"}";

  private Sandbox sandbox;
  private final Map<String, String> headers = new TreeMap<>();

  @BeforeEach
  void open() {
    sandbox = Sandbox.with(Shop.ALNO);
    sandbox.customerWith("ada", "100");
    headers.put("Authorization", "Bearer " + sandbox.tenant().token());
    headers.put("Content-Type", "application/json");
    headers.put("Idempotency-Key", "order 1");
  }

  /** What came back. Two answers are at two times. */
  private record Answer(int status, Map<String, List<String>> headers, String body) {
    static Answer of(HttpResponse<String> response) {
      Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
      headers.remove("date");
      return new Answer(response.statusCode(), headers, response.body());
    }

    Answer without(String header) {
      Map<String, List<String>> rest = new TreeMap<>(headers);
      rest.remove(header);
      return new Answer(status, rest, body);
    }
  }

  private Answer send(String verb, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.tenant().url() + "/api/v1" + path));
    headers.forEach(request::header);
    request.method(verb, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    return Answer.of(HTTP.sendAsync(request.build(), BodyHandlers.ofString()).join());
  }

  /** The same answer either way, where nothing is done, or is done once and answered again. */
  private Answer alike(String verb, String path, String body) {
    Answer direct = send(verb, path, body);
    Answer other = send(verb, path + LONG_WAY, body);
    assertThat(other.without("idempotency-replayed"))
        .as("%s %s %s", verb, path, body)
        .isEqualTo(direct.without("idempotency-replayed"));
    return direct;
  }

  /** Such an answer, first given the long way. */
  private Answer alikeOtherWayRound(String path, String body) {
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    Answer other = send("POST", path + LONG_WAY, body);
    Answer direct = send("POST", path, body);
    assertThat(direct.headers()).containsEntry("idempotency-replayed", List.of("true"));
    assertThat(direct.without("idempotency-replayed")).as(path).isEqualTo(other);
    return direct;
  }

  @Test
  void aChargeIsAnsweredAlike() {
    assertThat(alike("POST", "/charges", CHARGE).status()).isEqualTo(201);
    assertThat(alikeOtherWayRound("/charges", CHARGE).status()).isEqualTo(201);
  }

  @Test
  void aHoldItsCaptureAndItsReleaseAreAnsweredAlike() {
    for (String end : List.of("capture", "release")) {
      headers.put("Idempotency-Key", "hold for " + end);
      assertThat(alike("POST", "/holds", CHARGE).status()).isEqualTo(201);
      String hold =
          sandbox
              .tenant()
              .post("/holds", Map.of("customer", "ada", "credits", "2"))
              .expect(201)
              .text("id");
      String path = "/holds/" + hold + "/" + end;
      headers.put("Idempotency-Key", "first " + end);
      assertThat(alike("POST", path, "{}").status()).isEqualTo(200);
      headers.put("Idempotency-Key", "second " + end);
      assertThat(alike("POST", path, "{}").status()).isEqualTo(409);
    }
  }

  @Test
  void aBatchIsAnsweredAlike() {
    String charge = CHARGE.replace("}", ",\"idempotencyKey\":\"%s\"}");
    String batch =
        "{\"charges\":[%s,%s,{}]}".formatted(charge.formatted("a"), charge.formatted("b"));
    send("POST", "/charges/batch", batch);
    assertThat(alike("POST", "/charges/batch", batch).status()).isEqualTo(200);
  }

  @Test
  void aBalanceIsAnsweredAlike() {
    assertThat(alike("GET", "/customers/ada/balance", "").status()).isEqualTo(200);
    headers.put("Origin", "https://alno.example");
    Answer embedded = alike("GET", "/customers/ada/balance", "");
    assertThat(embedded.headers()).containsKey("access-control-allow-origin");
  }

  @Test
  void aRefusalIsAnsweredAlike() {
    List<String> bodies =
        List.of(
            "{\"customer\":\"ada\",\"credits\":\"1000\"}",
            "{\"customer\":\"nobody\",\"credits\":\"1\"}",
            "{\"customer\":\"ada\",\"credits\":\"-1\"}",
            "{\"customer\":\"ada\",\"credit\":\"1\"}",
            "{\"customer\":",
            "[]",
            "{}",
            "{\"customer\":\"" + "a".repeat(70_000) + "\"}");
    for (String body : bodies) {
      assertThat(alike("POST", "/charges", body).status()).as(body).isBetween(400, 422);
    }
    assertThat(alike("GET", "/customers/nobody/balance", "").status()).isEqualTo(404);
    assertThat(alike("POST", "/holds/none/capture", "{}").status()).isEqualTo(404);
  }

  @Test
  void whoeverIsNotLetInIsToldSoAlike() {
    headers.remove("Idempotency-Key");
    assertThat(alike("POST", "/charges", CHARGE).status()).isEqualTo(400);
    headers.put("Idempotency-Key", " ");
    assertThat(alike("POST", "/charges", CHARGE).status()).isEqualTo(400);
    headers.put("Authorization", "Bearer bsk_test_nobody");
    assertThat(alike("POST", "/charges", CHARGE).status()).isEqualTo(401);
    headers.remove("Authorization");
    assertThat(alike("GET", "/customers/ada/balance", "").status()).isEqualTo(401);
  }

  @Test
  void aCustomersSessionIsLetInAlike() {
    sandbox.customerWith("bob", "100");
    headers.put("Authorization", "Bearer " + sandbox.browser("/customers/ada").token());
    assertThat(alike("GET", "/customers/ada/balance", "").status()).isEqualTo(200);
    assertThat(alike("GET", "/customers/bob/balance", "").status()).isEqualTo(404);
    assertThat(alike("POST", "/charges", CHARGE).status()).isEqualTo(403);
  }

  @Test
  void whatIsSentInAnUnusualWayIsAnsweredToo() {
    headers.put("Content-Type", "application/json; charset=utf-8");
    assertThat(alike("POST", "/charges", CHARGE).status()).isEqualTo(201);
    headers.put("Content-Type", "text/plain");
    assertThat(alike("POST", "/charges", CHARGE).status()).isEqualTo(415);
    headers.put("Accept", "text/html");
    assertThat(alike("GET", "/customers/ada/balance", "").status()).isEqualTo(406);
  }
}
