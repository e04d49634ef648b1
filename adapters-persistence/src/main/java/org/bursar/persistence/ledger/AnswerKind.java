package org.bursar.persistence.ledger;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bursar.application.charging.Captured;
import org.bursar.application.charging.Charge;
import org.bursar.application.charging.Held;
import org.bursar.application.charging.Refunded;
import org.bursar.application.charging.Released;
import org.bursar.application.granting.Lot;
import org.bursar.application.granting.VoidLot.Voided;
import org.bursar.application.posting.Receipt;
import org.bursar.application.purchasing.BuyPack.Purchased;
import org.bursar.application.subscribing.Subscribed;
import org.bursar.persistence.json.Json;

/**
 * The sorts of answers that are stored, each under a word that stays what it is, whatever becomes
 * of the class.
 */
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

  private static final Map<Class<? extends Receipt>, String> KINDS =
      ALL.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private AnswerKind() {}

  /**
   * The kind of an answer.
   *
   * @throws IllegalStateException if it could not be read back
   */
  static String of(Receipt answer) {
    String kind = KINDS.get(answer.getClass());
    if (kind == null) {
      throw new IllegalStateException("No answer of " + answer.getClass() + " is ever stored");
    }
    return kind;
  }

  /** Every word that stands in the table. */
  static Set<String> all() {
    return ALL.keySet();
  }

  static Receipt read(String kind, String json) {
    Class<? extends Receipt> type = ALL.get(kind);
    if (type == null) {
      throw new IllegalStateException("There is no kind of answer '" + kind + "'");
    }
    return Json.read(json, type);
  }
}
