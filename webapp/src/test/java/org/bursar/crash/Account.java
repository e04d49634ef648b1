package org.bursar.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A customer's movements by what they belong to: worked out from what was acknowledged, or added up
 * from the ledger. Two that are equal have each effect once, with its amounts, and nothing else.
 */
record Account(Map<String, Move> moves) {
  static final Account EMPTY = new Account(Map.of());
  private static final String ALLOWANCE = "allowance";

  /** The accounts that must be, by customer. */
  static Map<String, Account> expected(Iterable<Notes.Done> all) {
    Map<String, Account> accounts = new TreeMap<>();
    for (Notes.Done done : all) {
      accounts
          .computeIfAbsent(done.deed().customer(), customer -> new Account(new HashMap<>()))
          .moves
          .merge(mark(done), done.deed().move(), Move::plus);
    }
    return accounts;
  }

  /** The account that a ledger's items tell. */
  static Account told(Iterable<JsonNode> items) {
    Map<String, Move> moves = new HashMap<>();
    for (JsonNode item : items) {
      Move move = Move.of(item.path("credits").asText(), item.path("held").asText("0"));
      moves.merge(mark(item), move, Move::plus);
    }
    return new Account(moves);
  }

  Move sum() {
    return moves.values().stream().reduce(Move.NONE, Move::plus);
  }

  /** What the entries of an effect are found by. */
  static String mark(Notes.Done done) {
    return switch (done.deed().kind()) {
      case CAPTURE -> done.answer().text("charge");
      case RELEASE -> done.deed().key(); // the answer names the hold only
      case PLAN -> ALLOWANCE;
      default -> done.answer().text("id");
    };
  }

  private static String mark(JsonNode item) {
    boolean granted = item.path("type").asText().equals("GRANT");
    if (granted && item.path("source").asText().equals("ALLOWANCE")) {
      return ALLOWANCE;
    }
    boolean named = item.path("type").asText().equals("RELEASE") && item.has("reason");
    return item.path(named ? "reason" : "reference").asText();
  }
}
