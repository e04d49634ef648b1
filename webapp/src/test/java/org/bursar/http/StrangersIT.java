package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bursar.domain.story.Shop;
import org.bursar.http.Document.Operation;
import org.bursar.webapp.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody sees another's. What is tried are all operations that the service describes, so one that
 * is added is tried as well.
 */
class StrangersIT extends OverHttp {
  private final List<Operation> operations = Contract.of(InContainer.url()).document().operations();
  private Sandbox neighbour;
  private OneOfEach theirs;
  private Sandbox stranger;

  @BeforeEach
  void move() {
    neighbour = Sandbox.with(Shop.ALNO);
    theirs = OneOfEach.madeFor(neighbour, "their-ada");
    stranger = Sandbox.with(Shop.ALNO);
    stranger.tenant().put("/meters/chat", operation("PUT", "/meters/{code}")).expect(201);
  }

  private Object operation(String verb, String path) {
    return operations.stream()
        .filter(operation -> operation.toString().equals(verb + " " + path))
        .findFirst()
        .orElseThrow()
        .exampleRequest();
  }

  @Test
  void anothersThingsAreAnsweredLikeUnknownOnes() {
    String before = everythingOf(neighbour, theirs);
    operations.stream()
        .filter(operation -> operation.namesSomething() || operation.asksForCustomer())
        .sorted(Comparator.comparing(StrangersIT::makes)) // then the stranger has such a one too
        .forEach(this::answersLikeUnknown);
    assertThat(everythingOf(neighbour, theirs)).isEqualTo(before);
  }

  private void answersLikeUnknown(Operation operation) {
    OneOfEach unknown = theirs.unknown();
    Reply reply = stranger.tenant().send(theirs.call(operation));
    Reply other = stranger.tenant().send(unknown.call(operation));
    assertThat(reply.status()).as("%s: %s", operation, reply.text()).isIn(expected(operation));
    assertThat(reply.status()).isEqualTo(other.status());
    assertThat(reply.text().replace(theirs.idFor(operation), "ID"))
        .as(operation.toString())
        .isEqualTo(other.text().replace(unknown.idFor(operation), "ID"));
    if (reply.status() == 404) {
      assertThat(reply.text("id")).isEqualTo(theirs.idFor(operation));
    }
  }

  /**
   * What is put under an id that is free is made, for the stranger; a batch answers item by item.
   */
  private static List<Integer> expected(Operation operation) {
    boolean operators = operation.isOpenedBy("operator");
    boolean batch = operation.path().endsWith("/batch");
    return List.of(operators ? 401 : makes(operation) ? 201 : batch ? 200 : 404);
  }

  private static boolean makes(Operation operation) {
    return operation.verb().equals("PUT");
  }

  @Test
  void aBatchForAnothersCustomerIsNotFoundItemByItem() {
    Operation batch =
        operations.stream().filter(o -> o.path().endsWith("/batch")).findFirst().orElseThrow();
    Reply reply = stranger.tenant().send(theirs.call(batch)).expect(200);
    assertThat(reply.body().path("results"))
        .isNotEmpty()
        .allMatch(result -> result.path("status").asInt() == 404)
        .allMatch(result -> result.at("/problem/id").asText().equals(theirs.id("customers")));
  }

  @Test
  void anothersThingsNamedInARequestAreUnknown() {
    String me = stranger.customerWith("me", "100");
    notFound("/customers/me/subscription", Map.of("plan", theirs.id("plans")), "plans");
    notFound("/customers/me/purchases", Map.of("pack", theirs.id("packs")), "packs");
    Map<String, Object> work =
        Map.of(
            "customer",
            "me",
            "meter",
            theirs.id("meters"),
            "usage",
            Map.of("quantities", Map.of()));
    for (String path : List.of("/quotes", "/charges", "/holds")) {
      notFound(path, work, "meters");
    }
    stranger.subscribe(me, "essentials");
    notFound(me + "/subscription/preview", Map.of("plan", theirs.id("plans")), "plans");
    notFound(me + "/subscription/change", Map.of("plan", theirs.id("plans")), "plans");
  }

  private void notFound(String path, Map<String, ?> body, String collection) {
    Reply reply = stranger.tenant().post(path, body).expect(404);
    assertThat(reply.text("id")).isEqualTo(theirs.id(collection));
  }

  @Test
  void anothersThingsAreOnNoList() {
    operations.stream()
        .filter(operation -> operation.verb().equals("GET") && !operation.namesSomething())
        .map(operation -> stranger.tenant().send(theirs.call(operation)).expect(200))
        .forEach(list -> assertThat(list.text()).doesNotContain(theirs.ids().values()));
  }

  @Test
  void anothersIdempotencyKeyMeansNothing() {
    stranger.customerWith("their-ada", "100");
    Call call = Call.post("/charges", Map.of("customer", "their-ada", "credits", "1"));
    Reply first = neighbour.tenant().send(call).expect(201);
    Reply second = stranger.tenant().send(call).expect(201);
    assertThat(second.replayed()).isFalse();
    assertThat(second.text("id")).isNotEqualTo(first.text("id"));
  }

  /** All that a tenant's own key can read about its things. */
  private String everythingOf(Sandbox sandbox, OneOfEach things) {
    Stream<Reply> read =
        operations.stream()
            .filter(operation -> operation.verb().equals("GET") && !operation.isStream())
            .map(operation -> sandbox.tenant().send(things.call(operation)).expect(200));
    return String.join("\n", read.map(Reply::text).toList());
  }
}
