package org.bursar.domain.policy;

import java.util.Set;
import org.bursar.domain.Refusal;

/** The questions that a policy answers. */
final class Question {
  private static final Set<String> ALL =
      Set.of(
          "rollover",
          "packExpiry",
          "burnDown",
          "upgradeGrant",
          "cancel",
          "eraseOnCancel",
          "shortfall",
          "clawBack",
          "holdTimeout");

  private Question() {}

  static void requireKnown(Set<String> questions) {
    for (String question : questions) {
      if (!ALL.contains(question)) {
        throw new Refusal.Malformed(question, "is no question of a policy").refused();
      }
    }
  }
}
