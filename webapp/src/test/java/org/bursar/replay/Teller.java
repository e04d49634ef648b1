package org.bursar.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bursar.replay.Service.Answer;

/** Takes steps to the service and compares each answer with what it must be. */
final class Teller {
  private final Service service;
  private final Names names;
  private final Tally tally;

  Teller(Service service, Names names, Tally tally) {
    this.service = service;
    this.names = names;
    this.tally = tally;
  }

  /** Plays one row from its beginning to its end. */
  void play(Step step) throws CannotReplay {
    if (step.row().course().holds()) {
      hold(step);
    } else {
      Answer charge = post(Operation.CHARGE, step, "/charges", order(step));
      if (begun(Operation.CHARGE, step, charge)) {
        tally.charges.increment();
        refundIfFailed(step, charge);
      }
    }
    tally.rows.increment();
  }

  /** Plays rows that are plain charges in one request. */
  void playAll(List<Step> steps) throws CannotReplay {
    List<Map<String, Object>> orders = new ArrayList<>();
    for (Step step : steps) {
      Map<String, Object> order = new HashMap<>(order(step));
      order.put("idempotencyKey", names.key(step.row(), Operation.CHARGE));
      orders.add(order);
    }
    long start = System.nanoTime();
    Answer answer = service.postBatch("/charges/batch", Map.of("charges", orders));
    tally.took(Operation.BATCH, System.nanoTime() - start);
    JsonNode results = answer.body().path("results");
    tally.expect("The number of results of a batch", steps.size(), results.size());
    for (int i = 0; i < steps.size(); i++) {
      playOne(steps.get(i), results.path(i));
    }
  }

  private void playOne(Step step, JsonNode result) throws CannotReplay {
    int status = result.path("status").asInt();
    if (status >= 500) {
      tally.retries.increment();
      play(step);
      return;
    }
    JsonNode body = result.path(status == 201 ? "charge" : "problem");
    if (begun(Operation.CHARGE, step, new Answer(status, body))) {
      tally.charges.increment();
    }
    tally.rows.increment();
  }

  private void hold(Step step) throws CannotReplay {
    Map<String, Object> estimate = order(step, Course.ESTIMATED_OUTPUT);
    Answer hold = post(Operation.HOLD, step, "/holds", estimate);
    if (!begun(Operation.HOLD, step, hold)) {
      return;
    }
    tally.holds.increment();
    String path = "/holds/" + hold.text("id");
    if (step.row().course().fails()) {
      Map<String, Object> reason = Map.of("reason", "replayed failure");
      Answer release = post(Operation.RELEASE, step, path + "/release", reason);
      tally.releases.add(release.status() == 200 ? 1 : 0);
      ended(Operation.RELEASE, step, release);
      return;
    }
    Map<String, Object> usage = Map.of("usage", usage(step, step.row().outputTokens()));
    Answer capture = post(Operation.CAPTURE, step, path + "/capture", usage);
    tally.captures.add(capture.status() == 200 ? 1 : 0);
    ended(Operation.CAPTURE, step, capture);
    same(Operation.CAPTURE, step, "captured", Price.text(step.spent()), capture);
    String shortfall = step.shortfall() == 0 ? "" : Price.text(step.shortfall());
    same(Operation.CAPTURE, step, "shortfall", shortfall, capture);
  }

  private void refundIfFailed(Step step, Answer charge) throws CannotReplay {
    if (!step.row().course().fails()) {
      return;
    }
    String path = "/charges/" + charge.text("id") + "/refunds";
    Answer refund = post(Operation.REFUND, step, path, Map.of("reason", "TECHNICAL_ERROR"));
    tally.refunds.add(refund.status() == 201 ? 1 : 0);
    tally.expect(what(Operation.REFUND, step, "status"), 201, refund.status());
    same(Operation.REFUND, step, "credits", Price.text(step.row().asked()), refund);
    same(Operation.REFUND, step, "available", Price.text(step.after()), refund);
  }

  /** Whether the row has begun, and should have. */
  private boolean begun(Operation operation, Step step, Answer answer) {
    tally.refusals.add(answer.status() == 402 ? 1 : 0);
    tally.expect(what(operation, step, "status"), step.refused() ? 402 : 201, answer.status());
    String credits = step.refused() ? "required" : "credits";
    same(operation, step, credits, Price.text(step.row().asked()), answer);
    same(operation, step, "available", Price.text(step.begun()), answer);
    return !step.refused() && answer.status() == 201;
  }

  private void ended(Operation operation, Step step, Answer answer) {
    tally.expect(what(operation, step, "status"), 200, answer.status());
    same(operation, step, "released", Price.text(step.released()), answer);
    same(operation, step, "available", Price.text(step.after()), answer);
  }

  private void same(Operation operation, Step step, String field, String text, Answer answer) {
    tally.expect(what(operation, step, field), text, answer.text(field));
  }

  private static String what(Operation operation, Step step, String field) {
    return "Row %d, %s: %s".formatted(step.row().number(), operation.words, field);
  }

  private Answer post(Operation operation, Step step, String path, Object body)
      throws CannotReplay {
    long start = System.nanoTime();
    Answer answer = service.post(path, names.key(step.row(), operation), body);
    tally.took(operation, System.nanoTime() - start);
    return answer;
  }

  private Map<String, Object> order(Step step) {
    return order(step, step.row().outputTokens());
  }

  private Map<String, Object> order(Step step, int outputTokens) {
    return Map.of(
        "customer", names.customer(step.customer()),
        "meter", Price.METER,
        "usage", usage(step, outputTokens));
  }

  private static Map<String, Object> usage(Step step, int outputTokens) {
    TraceRow row = step.row();
    return Map.of(
        "quantities", Map.of("inputTokens", row.inputTokens(), "outputTokens", outputTokens),
        "attributes", Map.of("model", row.model().attribute()));
  }
}
