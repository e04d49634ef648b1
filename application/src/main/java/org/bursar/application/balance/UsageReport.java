package org.bursar.application.balance;

import java.util.List;
import org.bursar.domain.wallet.Credits;

/**
 * Where credits went.
 *
 * @param total the sum of the items, equal to what the ledger has for the span
 */
public record UsageReport(Credits total, List<Item> items) {

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
  public record Item(String key, Credits credits, long count) {}
}
