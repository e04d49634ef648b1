package org.bursar.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.bursar.replay.Service.Answer;

/**
 * Asks the service, once everything is over, for its books, and compares them with the forecast.
 */
final class Audit {
  private final Service service;
  private final Names names;
  private final Tally tally;
  private final AtomicReference<BigDecimal> used = new AtomicReference<>(BigDecimal.ZERO);
  private final LongAdder equal = new LongAdder();

  Audit(Service service, Names names, Tally tally) {
    this.service = service;
    this.names = names;
    this.tally = tally;
  }

  /** Compares what one customer has, and what it has used by model. */
  void compare(Purse purse) throws CannotReplay {
    String customer = names.customer(purse.customer());
    long before = tally.mismatchCount();
    balance(customer, purse);
    usage(customer, purse);
    if (tally.mismatchCount() == before) {
      equal.increment();
    }
  }

  private void balance(String customer, Purse purse) throws CannotReplay {
    Answer balance = service.get("/customers/" + customer + "/balance");
    same(customer + ": available", Price.text(purse.left()), balance.text("available"));
    same(customer + ": held", "0", balance.text("held"));
    same(customer + ": debt", "0", balance.text("debt"));
    Map<String, String> lots = new TreeMap<>();
    balance.body().path("lots").forEach(lot -> put(lots, lot, "source", "available"));
    Map<String, String> expected = new TreeMap<>();
    expected.put("ADJUSTMENT", Price.text(purse.adjustmentLeft()));
    expected.put("PROMOTION", Price.text(purse.promotionLeft()));
    expected.values().removeIf("0"::equals);
    lots.values().removeIf("0"::equals);
    tally.expect(customer + ": what is left in lots", expected, lots);
  }

  private void usage(String customer, Purse purse) throws CannotReplay {
    Answer usage = service.get("/customers/" + customer + "/usage?groupBy=model");
    String total = usage.text("total");
    same(customer + ": usage", Price.text(purse.used().credits()), total);
    if (total.matches("-?\\d+(\\.\\d+)?")) {
      used.accumulateAndGet(new BigDecimal(total), BigDecimal::add);
    }
    Map<String, String> items = new TreeMap<>();
    for (JsonNode item : usage.body().path("items")) {
      put(items, item, "key", "credits");
      items.merge(item.path("key").asText(), " by " + item.path("count").asText(), String::concat);
    }
    Map<String, String> expected = new TreeMap<>();
    purse
        .usedByModel()
        .forEach(
            (model, use) ->
                expected.put(model.attribute(), Price.text(use.credits()) + " by " + use.count()));
    tally.expect(customer + ": usage by model", expected, items);
  }

  private static void put(Map<String, String> map, JsonNode node, String key, String value) {
    map.put(node.path(key).asText(), node.path(value).asText());
  }

  private void same(String what, String expected, String actual) {
    tally.expect(what, expected, actual);
  }

  /** Has the service prove its whole ledger; says what it proved. */
  String prove() throws CannotReplay {
    Answer proof = service.get("/ledger/proof");
    JsonNode violations = proof.body().path("violations");
    if (proof.status() != 200 || !violations.isArray()) {
      tally.differs("GET /ledger/proof answers " + proof.status() + " " + proof.body());
    }
    violations.forEach(violation -> tally.differs("Violation: " + violation));
    return "%,d wallets, %,d entries, %d violations"
        .formatted(
            proof.body().path("wallets").asLong(),
            proof.body().path("entries").asLong(),
            violations.size());
  }

  /** What the service says was used in all. */
  BigDecimal used() {
    return used.get();
  }

  /** How many customers' books are as worked out. */
  long equal() {
    return equal.sum();
  }
}
