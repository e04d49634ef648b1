package org.bursar.rest.charging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Submission;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.bursar.rest.access.Caller;
import org.bursar.rest.json.Json;
import org.bursar.rest.problem.Fault;
import org.bursar.rest.problem.Problem;
import org.bursar.rest.problem.Problems;

/** The answers to many charges, in the order sent: each as it would have been alone. */
public record Batch(List<Result> results) {
  private static final String KEY = "idempotencyKey";

  /**
   * One charge's answer.
   *
   * @param replayed true where the key had been used for the same charge before; absent otherwise
   */
  public record Result(
      int status,
      Optional<Receipt> charge,
      Optional<ObjectNode> problem,
      Optional<Boolean> replayed) {

    static Result of(Problem problem) {
      return new Result(
          problem.status(), Optional.empty(), Optional.of(problem.document()), Optional.empty());
    }

    static Result of(Outcome outcome) {
      if (outcome instanceof Outcome.Done done) {
        Optional<Boolean> replayed = Optional.of(true).filter(yes -> done.replayed());
        return new Result(201, Optional.of(done.answer()), Optional.empty(), replayed);
      } else if (outcome instanceof Outcome.Refused no) {
        return of(Problem.of(no.refusal()));
      }
      return of(Problems.problem(((Outcome.Failed) outcome).cause()));
    }
  }

  /** Reads each charge by itself and posts those that can be read, together. */
  static Batch post(
      List<JsonNode> charges, Caller caller, Function<List<Submission>, List<Outcome>> post) {
    List<Submission> submissions = new ArrayList<>(charges.size());
    List<Optional<Result>> unreadable = new ArrayList<>(charges.size());
    for (JsonNode charge : charges) {
      unreadable.add(read(charge, caller, submissions));
    }
    List<Outcome> outcomes = post.apply(submissions);
    List<Result> results = new ArrayList<>(charges.size());
    int posted = 0;
    for (Optional<Result> bad : unreadable) {
      results.add(bad.isPresent() ? bad.get() : Result.of(outcomes.get(posted++)));
    }
    return new Batch(results);
  }

  private static Optional<Result> read(JsonNode item, Caller caller, List<Submission> submissions) {
    try {
      ChargeRequest charge = Json.read(ChargeRequest.class, withoutKey(item));
      submissions.add(new Submission(caller.with(key(item)).context(), charge.command()));
      return Optional.empty();
    } catch (Problem.Thrown | Refused bad) {
      return Optional.of(Result.of(Problems.problem(bad)));
    }
  }

  private static JsonNode withoutKey(JsonNode item) {
    if (!(item instanceof ObjectNode charge)) {
      throw new Refusal.Malformed("charge", "must be an object").refused();
    }
    ObjectNode rest = Json.object();
    rest.setAll(charge);
    rest.remove(KEY);
    return rest;
  }

  private static String key(JsonNode item) {
    JsonNode key = item.path(KEY);
    if (key.isMissingNode() || key.isNull()) {
      throw Fault.IDEMPOTENCY_KEY_MISSING
          .problem("Each charge of a batch needs an idempotencyKey.")
          .with("field", KEY)
          .thrown();
    } else if (!key.isTextual() || !Caller.isIdempotencyKey(key.textValue())) {
      throw Fault.IDEMPOTENCY_KEY_INVALID
          .problem("An idempotencyKey must be a string of 1 to 255 printable ASCII.")
          .with("field", KEY)
          .thrown();
    }
    return key.textValue();
  }
}
