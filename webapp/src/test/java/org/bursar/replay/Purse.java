package org.bursar.replay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What one customer is given, and what must have become of it in the end. All amounts are mills.
 *
 * @param promotion given for a year, so spent first
 * @param adjustment given for ever
 * @param steps the customer's rows in order
 */
record Purse(int customer, long promotion, long adjustment, List<Step> steps) {

  /** What was charged less what was refunded, and by how many charges. */
  record Use(long credits, long count) {
    Use plus(Use other) {
      return new Use(credits + other.credits, count + other.count);
    }
  }

  static final Use UNUSED = new Use(0, 0);

  /** What was spent in all. */
  Use used() {
    return usedByModel().values().stream().reduce(UNUSED, Use::plus);
  }

  /** What was spent, by model; a model never charged is absent. */
  Map<Model, Use> usedByModel() {
    Map<Model, Use> uses = new EnumMap<>(Model.class);
    steps.stream()
        .filter(Step::charged)
        .forEach(step -> uses.merge(step.row().model(), new Use(step.spent(), 1), Use::plus));
    return uses;
  }

  long refusals() {
    return steps.stream().filter(Step::refused).count();
  }

  /** What is available in the end. */
  long left() {
    return promotion + adjustment - used().credits();
  }

  /** What is left of the promotion: it goes first. */
  long promotionLeft() {
    return Math.max(0, promotion - used().credits());
  }

  /** What is left of the adjustment. */
  long adjustmentLeft() {
    return left() - promotionLeft();
  }
}
