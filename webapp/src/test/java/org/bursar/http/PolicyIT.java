package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bursar.domain.story.Customer;
import org.bursar.domain.story.Shop;
import org.junit.jupiter.api.Test;

/**
 * Policies are data, and months that pass are posted as they were due. The server of these tests
 * has no timer, so nothing here is right because something ran in the background.
 */
class PolicyIT extends OverHttp {
  private static final Map<String, String> THIRD =
      Map.of(
          "rollover", "up-to 50%",
          "packExpiry", "P1M",
          "burnDown", "ALLOWANCE",
          "upgradeGrant", "full",
          "cancel", "now");

  @Test
  void aThirdPolicyIsAPut() {
    Sandbox sandbox = Sandbox.with(THIRD);
    JsonNode answers = sandbox.tenant().get("/policy").expect(200).body();
    assertThat(answers.path("rollover").asText()).isEqualTo("up-to 50%");
    assertThat(answers.path("packExpiry").asText()).isEqualTo("P1M");
    assertThat(answers.path("burnDown")).hasToString("[\"ALLOWANCE\"]");
    assertThat(answers.path("upgradeGrant").asText()).isEqualTo("full");
    assertThat(answers.path("cancel").asText()).isEqualTo("now");
  }

  @Test
  void aThirdPolicyBehavesSoOverMonths() {
    RestCustomer ada = new RestCustomer(Sandbox.with(THIRD));
    ada.on("2031-01-10");
    ada.subscribesTo("essentials");
    ada.on("2031-01-20");
    ada.buysPack("pack-200");
    String first = ada.spends("100");
    assertThat(ada.paymentOf(first)).containsExactly(new Customer.Paid("ALLOWANCE", "100"));
    ada.on("2031-02-10");
    ada.has("875"); // of 350 left 225 are carried, 450 arrive, the pack is untouched
    ada.on("2031-02-20");
    ada.has("675"); // the pack's month is over
    ada.spends("50");
    ada.on("2031-03-10");
    ada.has("675"); // of 625 left 225 are carried, 450 arrive
    ada.on("2031-03-20");
    assertThat(ada.considers("pro").credits()).isEqualTo("1200");
    ada.upgradesTo("pro");
    ada.has("1875"); // all of the new allowance on top
    ada.on("2031-04-10");
    ada.has("1800"); // half of 1200 is carried, 1200 arrive
    ada.cancels();
    assertThat(ada.membership().live()).isFalse();
    assertThat(ada.nextGrant()).isEmpty();
    ada.on("2031-05-10");
    ada.has("1800");
  }

  @Test
  void aPolicyChangesNothingThatWasDueBeforeIt() {
    Sandbox sandbox = Sandbox.with(Shop.ASYNC);
    String ada = subscribed(sandbox, "ada", "2031-01-31");
    sandbox.on(Customer.instant("2031-04-01"));
    sandbox.tenant().put("/policy", Map.of("rollover", "unlimited")).expect(200);
    sandbox.on(Customer.instant("2031-06-01"));
    assertThat(Ledger.of(sandbox, ada))
        .extracting(Ledger.Entry::toString)
        .containsExactly(
            "2031-01-31 GRANT ALLOWANCE 450 450",
            "2031-02-28 EXPIRE ALLOWANCE -450 0",
            "2031-02-28 GRANT ALLOWANCE 450 450",
            "2031-03-31 EXPIRE ALLOWANCE -450 0",
            "2031-03-31 GRANT ALLOWANCE 450 450",
            "2031-04-30 EXPIRE ALLOWANCE -450 0",
            "2031-04-30 GRANT ALLOWANCE 450 450",
            "2031-05-31 GRANT ALLOWANCE 450 900");
  }

  @Test
  void aYearAtOncePostsEveryCycleWithItsOwnDateInOrderAndOnce() {
    Sandbox sandbox = Sandbox.with(Shop.ALNO);
    String ada = subscribed(sandbox, "ada", "2031-01-31");
    sandbox.on(Customer.instant("2032-01-31"));
    List<Reply> crowd =
        sandbox
            .tenant()
            .sendAll(IntStream.range(0, 20).mapToObj(i -> Call.get(ada + "/ledger")).toList());
    assertThat(crowd).allMatch(reply -> reply.status() == 200);

    List<Ledger.Entry> entries = Ledger.of(sandbox, ada);
    assertThat(entries)
        .extracting(Ledger.Entry::at)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(0, 12).mapToObj(PolicyIT::lastOfMonth).toList());
    assertThat(entries).allMatch(entry -> entry.type().equals("GRANT"));
    assertThat(sandbox.available(ada)).isEqualTo("5850");
  }

  private static String lastOfMonth(int month) {
    Instant start = Customer.instant("2031-01-31");
    return start.atOffset(ZoneOffset.UTC).plusMonths(month).toInstant().toString();
  }

  @Test
  void aWalletThatNobodyLooksAtIsRightWhenSomebodyDoes() {
    Sandbox sandbox = Sandbox.with(THIRD);
    String watched = subscribed(sandbox, "watched", "2031-01-10");
    String idle = subscribed(sandbox, "idle", "2031-01-10");
    for (String day : List.of("2031-01-20", "2031-02-10", "2031-03-09", "2031-04-11")) {
      sandbox.on(Customer.instant(day));
      // What has fallen due is posted though the charge is refused.
      Map<String, String> dear = Map.of("customer", "watched", "credits", "1000000");
      sandbox.tenant().post("/charges", dear).expect(402);
    }
    List<Ledger.Entry> posted = Ledger.of(sandbox, watched);
    assertThat(ledgerEntries(sandbox))
        .as("the first grant alone has been posted for who is idle")
        .isEqualTo(posted.size() + 1);

    assertThat(sandbox.available(idle)).isEqualTo(sandbox.available(watched)).isEqualTo("675");
    assertThat(Ledger.of(sandbox, idle)).isEqualTo(posted);
    assertThat(ledgerEntries(sandbox)).as("a look posts nothing").isEqualTo(posted.size() + 1);
  }

  @Test
  void aClockLeapsTwoYearsAtMost() {
    Sandbox sandbox = Sandbox.with(Shop.ASYNC);
    sandbox.on(Customer.instant("2032-02-29"));
    Instant latest = Customer.instant("2034-02-28");
    Reply refused = sandbox.move(latest.plusSeconds(1)).expect(422);
    assertThat(refused.text("type")).isEqualTo("/problems/clock-leap-too-far");
    assertThat(Instant.parse(refused.text("latest"))).isEqualTo(latest);
    Reply clock = sandbox.tenant().get("/test-clock").expect(200);
    assertThat(Instant.parse(clock.text("now")))
        .as("it stands where it stood")
        .isEqualTo(Customer.instant("2032-02-29"));
    sandbox.move(latest).expect(200);
  }

  @Test
  void balancesThenAndAheadAreRightWithoutATimer() {
    Sandbox sandbox = Sandbox.with(Shop.ASYNC);
    String ada = subscribed(sandbox, "ada", "2031-01-10");
    sandbox.tenant().post(ada + "/purchases", Map.of("pack", "pack-200")).expect(201);
    sandbox.on(Customer.instant("2031-06-01"));
    Map<String, String> expected =
        Map.of(
            "2031-01-09", "0",
            "2031-02-09", "650",
            "2031-03-09", "650",
            "2031-03-10", "450",
            "2031-06-01", "450",
            "2032-01-01", "450");
    expected.forEach(
        (day, credits) -> assertThat(at(sandbox, ada, day)).as(day).isEqualTo(credits));
  }

  @Test
  void noDateIsBeyondTheYear9999() {
    Map<String, String> longest = Map.of("packExpiry", "P100Y", "rollover", "cycles 999");
    Sandbox sandbox = Sandbox.with(longest);
    String ada = subscribed(sandbox, "ada", "9998-12-31");
    Client tenant = sandbox.tenant();
    tenant.post(ada + "/purchases", Map.of("pack", "pack-200")).expect(201);
    tenant.post("/holds", Map.of("customer", "ada", "credits", "1", "expiresIn", "P7D"));
    Map<String, String> gift = Map.of("credits", "1", "source", "PROMOTION", "reason", "a gift");
    Map<String, String> late = new TreeMap<>(gift);
    late.put("expiresAfter", "P1D");
    assertThat(tenant.post(ada + "/grants", late).expect(400).text("field"))
        .isEqualTo("expiresAfter");
    for (String path : List.of("/balance", "/balance?at=9998-12-31T12:00:00Z", "/subscription")) {
      assertThat(tenant.get(ada + path).expect(200).text()).as(path).doesNotContain("+1");
    }
  }

  @Test
  void whyASubscriptionWasCanceledIsShownUntilItIsResumed() {
    Sandbox sandbox = Sandbox.with(Shop.ASYNC);
    String plan = subscribed(sandbox, "ada", "2031-01-10") + "/subscription";
    Client tenant = sandbox.tenant();
    tenant.post(plan + "/cancel", Map.of("reason", "too dear")).expect(200);
    assertThat(tenant.get(plan).expect(200).text("cancelReason")).isEqualTo("too dear");
    Reply resumed = tenant.send(Call.post(plan + "/resume")).expect(200);
    assertThat(resumed.body().has("cancelReason")).isFalse();
  }

  private static String at(Sandbox sandbox, String customer, String day) {
    String address = customer + "/balance?at=" + Customer.instant(day);
    return sandbox.tenant().get(address).expect(200).text("available");
  }

  private static String subscribed(Sandbox sandbox, String id, String day) {
    String address = sandbox.customer(id);
    sandbox.on(Customer.instant(day));
    sandbox.subscribe(address, "essentials");
    return address;
  }

  private static int ledgerEntries(Sandbox sandbox) {
    Reply proof = sandbox.tenant().get("/ledger/proof").expect(200);
    assertThat(proof.body().path("violations")).as(proof.text()).isEmpty();
    return proof.body().path("entries").asInt();
  }
}
