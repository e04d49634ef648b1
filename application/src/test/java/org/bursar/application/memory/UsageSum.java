package org.bursar.application.memory;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bursar.application.charging.Refunded;
import org.bursar.application.ledger.CreditSum;
import org.bursar.application.ledger.UsageReport;
import org.bursar.application.ledger.UsageReport.Item;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.IdempotencyRecord;

/** Adds up charges and refunds, by the key that each belongs to. */
final class UsageSum {
  private final UsageReport.Grouping by;
  private final ZoneId zone;
  private final Map<String, Item> items = new TreeMap<>();

  UsageSum(UsageReport.Grouping by, ZoneId zone) {
    this.by = by;
    this.zone = zone;
  }

  void add(IdempotencyRecord effect, StoredBook book) {
    effect.charge().ifPresent(c -> add(new Item(key(c, c.at()), CreditSum.of(c.credits()), 1)));
    if (effect.answer() instanceof Refunded refund) {
      Charge charge = book.charges.get(refund.charge());
      add(new Item(key(charge, refund.at()), CreditSum.of(refund.credits().negated()), 0));
    }
  }

  private void add(Item item) {
    items.merge(item.key(), item, Item::plus);
  }

  private String key(Charge charge, Instant at) {
    return switch (by) {
      case METER -> charge.meter().orElse("");
      case MODEL -> charge.usage().map(u -> u.attributes().getOrDefault("model", "")).orElse("");
      case DAY -> at.atZone(zone).toLocalDate().toString();
    };
  }

  UsageReport report() {
    return UsageReport.of(List.copyOf(items.values()));
  }
}
