package org.bursar.persistence.ledger;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bursar.application.charging.Captured;
import org.bursar.application.charging.Charged;
import org.bursar.application.charging.Held;
import org.bursar.application.charging.Refunded;
import org.bursar.application.charging.Released;
import org.bursar.application.granting.Lot;
import org.bursar.application.granting.VoidOrder.Voided;
import org.bursar.application.posting.Answer;
import org.bursar.application.purchasing.PurchaseOrder.Purchased;
import org.bursar.application.subscribing.Subscribed;
import org.bursar.persistence.json.Json;

/** The sorts of answers that are stored, by the simple names of their classes. */
final class AnswerKind {
  private static final Map<String, Class<? extends Answer>> ALL =
      Stream.of(
              Charged.class,
              Held.class,
              Captured.class,
              Released.class,
              Refunded.class,
              Lot.class,
              Voided.class,
              Purchased.class,
              Subscribed.class)
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private AnswerKind() {}

  /**
   * The kind of an answer.
   *
   * @throws IllegalStateException if it could not be read back
   */
  static String of(Answer answer) {
    String kind = answer.getClass().getSimpleName();
    if (ALL.get(kind) != answer.getClass()) {
      throw new IllegalStateException("No answer of " + answer.getClass() + " is ever stored");
    }
    return kind;
  }

  static Answer read(String kind, String json) {
    Class<? extends Answer> type = ALL.get(kind);
    if (type == null) {
      throw new IllegalStateException("There is no kind of answer '" + kind + "'");
    }
    return Json.read(json, type);
  }
}
