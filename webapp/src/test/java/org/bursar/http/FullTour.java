package org.bursar.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bursar.domain.story.Shop;
import org.bursar.webapp.InContainer;

/** A walk through all that the service does, and through some of what it says no to. */
final class FullTour {
  private static final Map<String, String> NONE = Map.of();

  private final List<Reply> replies = new ArrayList<>();
  private final Sandbox sandbox = Sandbox.with(Shop.ALNO);
  private final String ada = "/customers/ada";

  /** Walks; all answers, in order. */
  List<Reply> go() {
    tenant();
    catalog();
    customers();
    charges();
    holds();
    subscription();
    reading();
    return replies;
  }

  private void tenant() {
    Client operator = sandbox.tenant().with(InContainer.OPERATOR);
    Map<String, String> tenant = Map.of("name", "Walk", "mode", "LIVE");
    step(operator, Call.put("/tenants/walk-" + sandbox.code(), tenant), 201);
    step(operator, Call.put("/tenants/walk-" + sandbox.code(), tenant), 200);
    step(Call.get("/keys"), 200);
    Map<String, Object> key = Map.of("name", "backend", "scopes", List.of("charge", "read"));
    String first = step(Call.post("/keys", key), 201).text("id");
    String second = step(Call.post("/keys/" + first + "/rotate", NONE), 201).text("id");
    step(Call.post("/keys/" + second + "/revoke"), 200);
    step(Call.delete("/keys/" + second), 200);
    step(sandbox.tenant().with("bsk_test_wrong_key"), Call.get("/keys"), 401);
    Instant now = Instant.parse(step(Call.get("/test-clock"), 200).text("now"));
    step(Call.put("/test-clock", Map.of("now", now.plusSeconds(60).toString())), 200);
    step(Call.put("/test-clock", Map.of("now", now.toString())), 409);
  }

  private void catalog() {
    step(Call.get("/policy"), 200);
    step(Call.put("/policy", Map.of("burnDown", List.of("PROMOTION"), "holdTimeout", "PT2H")), 200);
    step(Call.put("/policy", Map.of("rollover", "sometimes")), 400);
    for (Call ware : Wares.all()) {
      step(ware, 200);
      step(Call.get(ware.path()), 200);
    }
    step(Call.get("/plans"), 200);
    step(Call.get("/packs"), 200);
    step(Call.get("/meters"), 200);
    step(Call.put("/plans/odd", Map.of("name", "Odd", "color", "blue")), 400);
  }

  private void customers() {
    step(Call.put(ada, Map.of("email", "ada@example.com", "timeZone", "Europe/Berlin")), 201);
    step(Call.put(ada, Map.of("name", "Ada")), 200);
    step(Call.get(ada), 200);
    step(Call.get("/customers?limit=1"), 200);
    step(Call.post(ada + "/purchases", Map.of("pack", "pack-200")), 201);
    step(Call.post(ada + "/sessions", NONE), 201);
    Map<String, String> gift =
        Map.of("credits", "50", "source", "PROMOTION", "reason", "welcome", "expiresAfter", "P1M");
    Call grant = Call.post(ada + "/grants", gift);
    String lot = step(grant, 201).text("id");
    step(grant, 201);
    step(Call.post(ada + "/grants", gift).under(grant.key().orElseThrow() + "-2"), 201);
    step(Call.post(ada + "/purchases", Map.of("pack", "pack-9")).under("no-such-pack"), 404);
    step(Call.post("/lots/" + lot + "/void", Map.of("reason", "a mistake")), 200);
    step(Call.post("/lots/" + lot + "/void", Map.of("reason", "a mistake")), 409);
  }

  private void charges() {
    step(Call.post("/quotes", work("10")), 200);
    Map<String, Object> more = new TreeMap<>(work("1"));
    more.put("description", "a clip");
    more.put("metadata", Map.of("job", "17"));
    String charge = step(Call.post("/charges", more), 201).text("id");
    step(Call.post("/charges", amount("100000")), 402);
    step(Call.post("/charges", amount("1.0000001")), 400);
    step(Call.post("/charges/" + charge + "/refunds", Map.of("reason", "MOOD")), 422);
    Map<String, String> refund = Map.of("reason", "TECHNICAL_ERROR", "credits", "2");
    step(Call.post("/charges/" + charge + "/refunds", refund), 201);
    step(Call.get("/charges/" + charge), 200);
    List<Map<String, String>> batch =
        List.of(
            Map.of("idempotencyKey", "walk-1", "customer", "ada", "credits", "1"),
            Map.of("idempotencyKey", "walk-1", "customer", "ada", "credits", "1"),
            Map.of("idempotencyKey", "walk-2", "customer", "ada", "credits", "100000"),
            Map.of("idempotencyKey", "walk-3", "customer", "nobody", "credits", "1"));
    step(Call.post("/charges/batch", Map.of("charges", batch)), 200);
  }

  private void holds() {
    String hold = step(Call.post("/holds", work("2")), 201).text("id");
    step(Call.get("/holds/" + hold), 200);
    step(Call.post("/holds/" + hold + "/extend", Map.of("expiresIn", "PT3H")), 200);
    step(Call.post("/holds/" + hold + "/capture", Map.of("credits", "100000")), 200);
    step(Call.post("/holds/" + hold + "/release", NONE), 409);
    step(Call.get("/holds/" + hold), 200);
    step(Call.post(ada + "/purchases", Map.of("pack", "pack-200")), 201);
    String other = step(Call.post("/holds", amount("3")), 201).text("id");
    step(Call.post("/holds/" + other + "/release", Map.of("reason", "it failed")), 200);
  }

  private void subscription() {
    Map<String, String> start = Map.of("plan", "essentials", "discount", "20%");
    String path = ada + "/subscription";
    step(Call.get(path), 404);
    step(Call.post(path, start), 201);
    step(Call.post(path, start), 409);
    step(Call.post(path + "/preview", Map.of("plan", "pro")), 200);
    step(Call.post(path + "/change", Map.of("plan", "pro")), 200);
    step(Call.post(path + "/change", Map.of("plan", "free")), 200);
    step(Call.get(path), 200);
    step(Call.delete(path + "/pending-change"), 200);
    step(Call.delete(path + "/pending-change"), 409);
    step(Call.post(path + "/cancel", Map.of("reason", "too dear")), 200);
    step(Call.post(path + "/resume"), 200);
    step(Call.put("/policy", Map.of("cancel", "now")), 200);
    step(Call.post(path + "/cancel", NONE), 200);
    step(Call.post(ada + "/erasure/acknowledge"), 200);
    step(Call.get(path), 200);
    step(Call.post(path, Map.of("plan", "pro-yearly")), 201);
  }

  private void reading() {
    step(Call.get(ada + "/balance"), 200);
    step(Call.get(ada + "/balance?at=2026-01-01T00:00:00Z"), 200);
    step(Call.get(ada + "/balance?at=" + Instant.now().plusSeconds(100 * 86_400)), 200);
    step(Call.get(ada + "/ledger?limit=100"), 200);
    step(Call.get(ada + "/charges?limit=2&meter=video"), 200);
    step(Call.get(ada + "/holds?limit=1&status=CAPTURED"), 200);
    step(Call.get(ada + "/holds?status=captured"), 400);
    for (String by : List.of("meter", "model", "day")) {
      step(Call.get(ada + "/usage?groupBy=" + by), 200);
    }
    for (String sheet : List.of("usage", "ledger", "lots")) {
      step(Call.get(ada + "/" + sheet + ".csv"), 200);
    }
    step(Call.get("/ledger/proof"), 200);
  }

  private Reply step(Call call, int status) {
    return step(sandbox.tenant(), call, status);
  }

  private Reply step(Client client, Call call, int status) {
    Reply reply = client.send(call).expect(status);
    replies.add(reply);
    return reply;
  }

  private static Map<String, Object> work(String seconds) {
    Map<String, Object> usage =
        Map.of(
            "quantities", Map.of("seconds", new BigDecimal(seconds)),
            "attributes", Map.of("model", "fast"));
    return Map.of("customer", "ada", "meter", "video", "usage", usage);
  }

  private static Map<String, Object> amount(String credits) {
    return Map.of("customer", "ada", "credits", credits);
  }
}
