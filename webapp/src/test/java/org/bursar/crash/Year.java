package org.bursar.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bursar.crash.Deed.Choice;
import org.bursar.crash.Notes.Done;

/**
 * Customers of the tenant whose allowances reset, some of whom nobody asks about, and a clock that
 * jumps over a year. The plans begin on the last days of January, for months are not alike.
 */
final class Year {
  private static final Choice[] PLANS = {
    new Choice("essentials", 450_000),
    new Choice("pro-yearly", 1_200_000),
    new Choice("teams", 3_000_000)
  };
  private static final int ON_A_DAY = 12;

  private final List<Client> servers;
  private final Notes notes = new Notes();
  private final LocalDateTime start;
  private final Map<String, LocalDateTime> anchors = new TreeMap<>();
  private final Map<String, Choice> plans = new TreeMap<>();

  Year(List<Client> servers) {
    this.servers = servers;
    Instant now = Instant.parse(servers.get(0).get("/test-clock").text("now"));
    int next = now.atOffset(ZoneOffset.UTC).getYear() + 1;
    this.start = LocalDateTime.of(next, 1, 28, 10, 15, 30);
  }

  /** On each of the last four days of January some customers take plans. */
  void open() {
    for (int day = 0; day < 4; day++) {
      move(start.plusDays(day));
      for (int i = 0; i < ON_A_DAY; i++) {
        String customer = "year-%d-%d".formatted(day, i);
        Choice plan = PLANS[i % PLANS.length];
        servers.get(0).put("/customers/" + customer, "{}");
        take(Deed.plan("plan-" + customer, customer, "subscription", plan));
        anchors.put(customer, start.plusDays(day));
        plans.put(customer, plan);
        take(Deed.charge("first-" + customer, customer, 7_500 + i));
      }
    }
  }

  Instant end() {
    return start.plusYears(1).plusDays(4).toInstant(ZoneOffset.UTC);
  }

  /** Moves the clock a year ahead in one step. */
  void pass() {
    move(LocalDateTime.ofInstant(end(), ZoneOffset.UTC));
  }

  Notes notes() {
    return notes;
  }

  private void move(LocalDateTime to) {
    String body = "{\"now\":\"%s\"}".formatted(to.toInstant(ZoneOffset.UTC));
    Answer moved = servers.get(1).put("/test-clock", body);
    assertThat(moved.status()).as("%s", moved).isEqualTo(200);
  }

  private void take(Deed deed) {
    Answer answer = servers.get(0).begin(deed).join();
    assertThat(answer.status()).as("%s: %s", deed, answer).isEqualTo(201);
    notes.answered(deed, answer);
  }

  /** One that asks a server about a customer again and again, and charges it now and then. */
  Runnable asker(String name, Client server, Random random) {
    List<String> asked = anchors.keySet().stream().filter(c -> !c.endsWith("1")).toList();
    List<String> ways = List.of("/balance", "/ledger", "/subscription", "/balance");
    int[] count = {0};
    return () -> {
      String customer = asked.get(random.nextInt(asked.size()));
      int way = random.nextInt(6);
      if (way >= ways.size()) {
        Deed charge = Deed.charge(name + "-" + ++count[0], customer, 11);
        notes.answered(charge, server.begin(charge).join());
      } else {
        Answer seen = server.get("/customers/" + customer + ways.get(way));
        assertThat(seen.status()).as("%s", seen).isEqualTo(200);
        notes.answers.increment();
      }
    };
  }

  /** Every cycle that was missed is there once, with its own date, in order. */
  void compare() {
    assertThat(notes.refused).isEmpty();
    assertThat(notes.takeUnanswered()).isEmpty();
    for (String customer : anchors.keySet()) {
      List<JsonNode> entries = servers.get(0).ledger(customer);
      Collections.reverse(entries);
      assertThat(entries).extracting(e -> e.path("at").asText()).map(Instant::parse).isSorted();
      List<String> bySystem =
          entries.stream()
              .filter(entry -> entry.path("actor").asText().equals("system"))
              .map(entry -> line(entry.path("type"), entry.path("at"), entry.path("credits")))
              .toList();
      assertThat(bySystem).as("cycles of %s", customer).isEqualTo(cycles(customer));
      balances(customer);
    }
    JsonNode proof = servers.get(1).get("/ledger/proof").body();
    assertThat(proof.path("violations")).as("proof: %s", proof).isEmpty();
    assertThat(proof.path("wallets").asInt()).isEqualTo(anchors.size());
  }

  private static String line(JsonNode type, JsonNode at, JsonNode credits) {
    return type.asText() + " " + Instant.parse(at.asText()) + " " + credits.asText();
  }

  private List<String> cycles(String customer) {
    LocalDateTime anchor = anchors.get(customer);
    long allowance = plans.get(customer).added();
    List<String> lines = new ArrayList<>();
    for (int month = 0; month <= 12; month++) {
      Instant at = anchor.plusMonths(month).toInstant(ZoneOffset.UTC);
      if (month > 0) {
        long used = month == 1 ? used(customer, false) : 0;
        lines.add("EXPIRE " + at + " -" + Move.text(allowance - used));
      }
      lines.add("GRANT " + at + " " + Move.text(allowance));
    }
    return lines;
  }

  private long used(String customer, boolean afterTheYear) {
    return notes.done.values().stream()
        .filter(done -> done.deed().customer().equals(customer))
        .filter(done -> done.deed().kind() == Deed.Kind.CHARGE)
        .filter(done -> end().equals(Instant.parse(done.answer().text("at"))) == afterTheYear)
        .map(Done::deed)
        .mapToLong(charge -> -charge.move().available())
        .sum();
  }

  private void balances(String customer) {
    long left = plans.get(customer).added() - used(customer, true);
    for (Client server : servers) {
      Answer balance = server.get("/customers/" + customer + "/balance");
      assertThat(balance.text("available")).as("%s", balance).isEqualTo(Move.text(left));
      assertThat(balance.text("asOf")).isEqualTo(end().toString());
    }
  }
}
