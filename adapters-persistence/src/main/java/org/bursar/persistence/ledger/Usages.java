package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bursar.application.ledger.CreditSum;
import org.bursar.application.ledger.UsageReport;
import org.bursar.application.ledger.UsageReport.Grouping;
import org.bursar.application.ledger.UsageReport.Item;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Row;
import org.bursar.persistence.sql.Session;
import org.bursar.persistence.sql.Sql;

/**
 * What charges took and refunds brought back. A refund counts when it was made, and to the meter
 * and model of its charge. Days are added up here, not there: a server may lack time zone tables.
 */
final class Usages {
  private static final String ROWS =
      """
      SELECT effect.at, COALESCE(charge.meter, effect.meter, '') AS meter,
        COALESCE(charge.model, effect.model, '') AS model,
        IF(effect.refund_of IS NULL, effect.credits, -effect.credits) AS credits,
        effect.refund_of IS NULL AS is_charge
      FROM effect LEFT JOIN effect AS charge ON charge.id = effect.refund_of
      WHERE effect.wallet = ? AND effect.at >= ? AND effect.at < ? AND effect.credits IS NOT NULL
      """;

  private final Session session;
  private final WalletId wallet;
  private final Sql rows;

  Usages(Session session, WalletId wallet, Instant from, Instant to) {
    this.session = session;
    this.wallet = wallet;
    this.rows = Sql.of(ROWS, wallet, from, to);
  }

  UsageReport by(Grouping grouping) throws SQLException {
    Map<String, Item> groups = new TreeMap<>();
    Consumer<Item> add = item -> groups.merge(item.key(), item, Item::plus);
    if (grouping == Grouping.DAY) {
      ZoneId zone = zone();
      session.forEach(
          rows,
          row ->
              new Item(
                  row.instant("at").atZone(zone).toLocalDate().toString(),
                  sum(row),
                  row.number("is_charge")),
          add);
    } else {
      String key = grouping == Grouping.METER ? "meter" : "model";
      Sql sums =
          Sql.of("SELECT " + key + " AS name, SUM(credits) AS credits, SUM(is_charge) AS count")
              .add(" FROM (")
              .add(rows)
              .add(") AS moved GROUP BY " + key);
      session.forEach(sums, row -> new Item(row.text("name"), sum(row), row.number("count")), add);
    }
    return UsageReport.of(List.copyOf(groups.values()));
  }

  private static CreditSum sum(Row row) throws SQLException {
    return new CreditSum(row.integer("credits"));
  }

  private ZoneId zone() throws SQLException {
    Sql sql = Sql.of("SELECT zone FROM account WHERE id = ?", wallet);
    return session.first(sql, row -> ZoneId.of(row.text("zone"))).orElse(ZoneOffset.UTC);
  }
}
