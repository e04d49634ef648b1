package org.bursar.http;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many callers at once on one wallet of 100 credits. */
class ConcurrentChargesIT extends OverHttp {
  private Sandbox sandbox;
  private String ada;

  @BeforeEach
  void open() {
    sandbox = Sandbox.empty();
    ada = sandbox.customerWith("ada", "100");
  }

  @Test
  void aHundredCreditsPayForAHundredOfTwoHundredKeysEachSentTwice() {
    Collection<List<Reply>> byKey =
        sandbox.tenant().sendAll(twice(200)).stream()
            .collect(groupingBy(reply -> reply.call().key().orElseThrow()))
            .values();

    assertThat(byKey).hasSize(200).allSatisfy(ConcurrentChargesIT::saysTheSame);
    assertThat(byKey.stream().filter(replies -> replies.get(0).status() == 201)).hasSize(100);
    assertThat(sandbox.available(ada)).isEqualTo("0");
    assertThat(charged()).hasSize(100).allMatch(entry -> entry.credits().equals("-1"));
    provesRight();
  }

  private static List<Call> twice(int keys) {
    return IntStream.range(0, keys)
        .mapToObj(number -> charge("1").under("key-" + number))
        .flatMap(call -> Stream.of(call, call))
        .toList();
  }

  private static void saysTheSame(List<Reply> replies) {
    assertThat(replies).extracting(Reply::status).isSubsetOf(201, 402);
    assertThat(replies.stream().map(Reply::text).distinct()).hasSize(1);
    boolean made = replies.get(0).status() == 201;
    assertThat(replies.stream().filter(Reply::replayed)).hasSize(made ? replies.size() - 1 : 0);
    if (!made) {
      assertThat(replies.get(0).text("required")).isEqualTo("1");
      assertThat(replies.get(0).text("available")).isEqualTo("0");
    }
  }

  @Test
  void ofDifferentRequestsUnderOneKeyExactlyOneIsDone() {
    for (int round = 0; round < 5; round++) {
      List<Call> calls = new ArrayList<>();
      for (int call = 0; call < 8; call++) {
        calls.add(charge(call % 2 == 0 ? "1" : "2").under("round-" + round));
        calls.add(Call.post("/holds", amount("3")).under("round-" + round));
      }
      oneWins(sandbox.tenant().sendAll(calls));
    }
    assertThat(entries()).hasSize(1 + 5);
    provesRight();
  }

  private static void oneWins(List<Reply> replies) {
    List<Reply> winners = replies.stream().filter(r -> r.status() == 201 && !r.replayed()).toList();
    assertThat(winners).hasSize(1);
    Reply winner = winners.get(0);
    for (Reply reply : replies) {
      if (reply.call().equals(winner.call())) {
        assertThat(reply.expect(201).text()).isEqualTo(winner.text());
      } else {
        assertThat(reply.expect(422).text("type")).isEqualTo("/problems/idempotency-key-reused");
      }
    }
  }

  @Test
  void ofCapturesAndReleasesOfAHoldExactlyOneEndsIt() {
    String hold = sandbox.tenant().post("/holds", amount("100")).expect(201).text("id");
    List<Call> calls = new ArrayList<>();
    for (int call = 0; call < 10; call++) {
      calls.add(Call.post("/holds/" + hold + "/capture", Map.of("credits", "60")));
      calls.add(Call.post("/holds/" + hold + "/release", Map.of()));
    }
    Map<Integer, List<Reply>> byStatus =
        sandbox.tenant().sendAll(calls).stream().collect(groupingBy(Reply::status));

    assertThat(byStatus).containsOnlyKeys(200, 409);
    assertThat(byStatus.get(200)).hasSize(1);
    String end = byStatus.get(200).get(0).text("status");
    assertThat(byStatus.get(409)).allMatch(reply -> reply.text("state").equals(end));
    assertThat(sandbox.available(ada)).isEqualTo(end.equals("CAPTURED") ? "40" : "100");
    provesRight();
  }

  private List<Ledger.Entry> charged() {
    return entries().stream().filter(entry -> entry.type().equals("CHARGE")).toList();
  }

  private List<Ledger.Entry> entries() {
    return Ledger.of(sandbox, ada);
  }

  private void provesRight() {
    Reply proof = sandbox.tenant().get("/ledger/proof").expect(200);
    assertThat(proof.body().path("violations")).as(proof.text()).isEmpty();
    assertThat(proof.body().path("entries").asInt()).isEqualTo(entries().size());
  }

  private static Call charge(String credits) {
    return Call.post("/charges", amount(credits));
  }

  private static Map<String, Object> amount(String credits) {
    return Map.of("customer", "ada", "credits", credits);
  }
}
