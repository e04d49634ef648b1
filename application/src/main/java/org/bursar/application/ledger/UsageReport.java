package org.bursar.application.ledger;

import java.util.List;

/**
 * Where credits went.
 *
 * @param total the sum of the items, equal to what the ledger has for the span
 */
public record UsageReport(CreditSum total, List<Item> items) {

  /** The report of these groups. */
  public static UsageReport of(List<Item> items) {
    return new UsageReport(
        items.stream().map(Item::credits).reduce(CreditSum.ZERO, CreditSum::plus), items);
  }

  /** What to add up by. */
  public enum Grouping {
    METER,
    MODEL,
    DAY
  }

  /**
   * One group.
   *
   * @param key a meter's code, a model, or a day in the customer's time zone; empty where a charge
   *     has none
   * @param credits charged less refunded; negative where refunds of earlier charges weigh more
   * @param count number of charges
   */
  public record Item(String key, CreditSum credits, long count) {

    /** Both together, under the key of this one. */
    public Item plus(Item other) {
      return new Item(key, credits.plus(other.credits), count + other.count);
    }
  }
}
