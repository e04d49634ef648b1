package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.bursar.webapp.InContainer;
import org.junit.jupiter.api.Test;

/** What one tenant does costs no other its service. */
class IsolationIT extends OverHttp {
  private static final Map<String, String> RESET = Map.of("rollover", "none");
  private static final int CUSTOMERS = 2_000;

  /** Below that a difference is the machine's, not ours. */
  private static final Duration SHORTEST = Duration.ofMillis(15);

  /** On two cores that client, server and database share, one round may be disturbed by others. */
  private static final int ROUNDS = 4;

  @Test
  void twoThousandCustomersTwoYearsBehindLeaveAnotherTenantItsSpeed() throws Exception {
    Sandbox busy = Sandbox.with(RESET);
    Sandbox quiet = Sandbox.with(RESET);
    quiet.customerWith("ada", "1000000");
    List<String> crowd = IntStream.range(0, CUSTOMERS).mapToObj(i -> "c" + i).toList();
    sendInParts(busy, crowd.stream().map(c -> Call.put("/customers/" + c, Map.of())).toList());
    sendInParts(busy, crowd.stream().map(IsolationIT::subscribe).toList());
    charges(quiet, Duration.ofSeconds(4));

    List<String> rounds = new ArrayList<>();
    boolean kept = false;
    for (int round = 0; round < ROUNDS && !kept; round++) {
      Duration before = p99(charges(quiet, Duration.ofSeconds(4)));
      Duration during = p99(duringStorm(busy, quiet, crowd));
      rounds.add(before + " before, " + during + " during the storm");
      kept = during.compareTo(longer(before, SHORTEST).multipliedBy(3)) < 0;
    }

    System.out.println("p99 of another tenant's charges: " + rounds);
    assertThat(kept).as("p99 within three times of what it was: %s", rounds).isTrue();
    Reply ledger = busy.tenant().get("/customers/c1/ledger?limit=100").expect(200);
    assertThat(ledger.each("items").filter(entry -> entry.path("type").asText().equals("GRANT")))
        .as("the first allowance, and 24 for each two years")
        .hasSizeGreaterThanOrEqualTo(25);
    assertThat(busy.tenant().get("/ledger/proof").expect(200).body().path("violations")).isEmpty();
  }

  /** Moves a clock by two years, asks for everybody at once, and times the other meanwhile. */
  private static List<Duration> duringStorm(Sandbox busy, Sandbox quiet, List<String> crowd)
      throws Exception {
    busy.on(now(busy).plusYears(2).toInstant());
    CompletableFuture<List<Reply>> storm =
        CompletableFuture.supplyAsync(
            () -> busy.tenant().sendAll(crowd.stream().map(c -> charge(c, "1")).toList()));
    List<Duration> meanwhile = new ArrayList<>();
    List<Duration> health = new ArrayList<>();
    while (!storm.isDone()) {
      meanwhile.addAll(charges(quiet, Duration.ofMillis(500)));
      health.add(ready());
    }
    assertThat(storm.join()).extracting(Reply::status).containsOnly(201);
    assertThat(meanwhile).as("the storm lasts long enough to be seen").hasSizeGreaterThan(100);
    assertThat(health).allMatch(took -> took.compareTo(Duration.ofSeconds(5)) < 0);
    return meanwhile;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  private static void sendInParts(Sandbox sandbox, List<Call> calls) {
    for (int from = 0; from < calls.size(); from += 250) {
      sandbox
          .tenant()
          .sendAll(calls.subList(from, Math.min(from + 250, calls.size())))
          .forEach(reply -> reply.expect(201));
    }
  }

  private static Call subscribe(String customer) {
    return Call.post("/customers/" + customer + "/subscription", Map.of("plan", "essentials"));
  }

  private static Call charge(String customer, String credits) {
    return Call.post("/charges", Map.of("customer", customer, "credits", credits));
  }

  private static OffsetDateTime now(Sandbox sandbox) {
    return OffsetDateTime.parse(sandbox.tenant().get("/test-clock").expect(200).text("now"));
  }

  /** How long each of one caller's charges took; none may fail. */
  private static List<Duration> charges(Sandbox sandbox, Duration span) {
    List<Duration> took = new ArrayList<>();
    Instant end = Instant.now().plus(span);
    while (Instant.now().isBefore(end)) {
      long start = System.nanoTime();
      sandbox.tenant().send(charge("ada", "0.01")).expect(201);
      took.add(Duration.ofNanos(System.nanoTime() - start));
    }
    return took;
  }

  private static Duration p99(List<Duration> durations) {
    List<Duration> sorted = durations.stream().sorted().toList();
    return sorted.get(sorted.size() * 99 / 100);
  }

  private static Duration ready() throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(InContainer.url() + "/health/ready")).build();
    HttpResponse<Void> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    assertThat(response.statusCode()).isEqualTo(200);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void aWalletOfFourHundredLotsRenewsForTwoYears() {
    Sandbox sandbox = Sandbox.with(Map.of("rollover", "unlimited"));
    String ada = sandbox.customer("ada");
    Call gift =
        Call.post(
            ada + "/grants",
            Map.of("credits", "1", "source", "PROMOTION", "reason", "one of many"));
    sandbox
        .tenant()
        .sendAll(IntStream.range(0, 400).mapToObj(i -> gift.under("gift-" + i)).toList())
        .forEach(reply -> reply.expect(201));
    sandbox.subscribe(ada, "essentials");
    sandbox.on(now(sandbox).plusYears(2).toInstant());
    assertThat(sandbox.available(ada)).isEqualTo(Integer.toString(400 + 25 * 450));
    sandbox.tenant().send(charge("ada", "1")).expect(201);
    assertThat(sandbox.available(ada)).isEqualTo(Integer.toString(400 + 25 * 450 - 1));
    assertThat(sandbox.tenant().get("/ledger/proof").expect(200).body().path("violations"))
        .isEmpty();
  }

  @Test
  void aTenantsReportsAndDownloadsWaitForEachOtherAndNobodyElse() {
    Sandbox busy = Sandbox.with(RESET);
    String ada = busy.customerWith("ada", "100");
    Sandbox quiet = Sandbox.with(RESET);
    quiet.customerWith("ada", "100");
    List<Call> reports =
        IntStream.range(0, 400)
            .mapToObj(i -> Call.get(ada + (i % 2 == 0 ? "/ledger" : "/usage")))
            .toList();
    CompletableFuture<List<Reply>> all =
        CompletableFuture.supplyAsync(() -> busy.tenant().sendAll(reports));
    quiet.tenant().send(charge("ada", "1")).expect(201);
    assertThat(all.join()).extracting(Reply::status).containsOnly(200);
  }
}
