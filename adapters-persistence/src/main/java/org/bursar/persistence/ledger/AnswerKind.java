package org.bursar.persistence.ledger;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;
import org.bursar.application.charging.Captured;
import org.bursar.application.charging.Held;
import org.bursar.application.charging.Refunded;
import org.bursar.application.charging.Released;
import org.bursar.application.granting.Lot;
import org.bursar.application.granting.VoidLot.Voided;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.Receipt;
import org.bursar.application.purchasing.BuyPack.Purchased;
import org.bursar.application.subscribing.Subscribed;
import org.bursar.persistence.json.Json;

/** The sorts of answers that are stored, by words that stay whatever becomes of the classes. */
final class AnswerKind {
  private static final Map<String, Class<? extends Receipt>> ALL =
      Map.of(
          "Charged", Charge.class,
          "Held", Held.class,
          "Captured", Captured.class,
          "Released", Released.class,
          "Refunded", Refunded.class,
          "Lot", Lot.class,
          "Voided", Voided.class,
          "Purchased", Purchased.class,
          "Subscribed", Subscribed.class);

  private static final Map<Class<? extends Receipt>, String> WORDS =
      ALL.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private AnswerKind() {}

  /** The words of all kinds. */
  static Set<String> all() {
    return ALL.keySet();
  }

  /**
   * The kind of an answer.
   *
   * @throws IllegalStateException if it could not be read back
   */
  static String of(Receipt answer) {
    String kind = WORDS.get(answer.getClass());
    if (kind == null) {
      throw new IllegalStateException("No answer of " + answer.getClass() + " is ever stored");
    }
    return kind;
  }

  static Receipt read(String kind, String json) {
    Class<? extends Receipt> type = ALL.get(kind);
    if (type == null) {
      throw new IllegalStateException("There is no kind of answer '" + kind + "'");
    }
    return Json.read(json, type);
  }
}
