package org.bursar.persistence.ledger;

import java.sql.SQLException;
import java.util.Optional;
import org.bursar.domain.subscription.FreeAllowances;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.json.Json;
import org.bursar.persistence.sql.Row;

/** A row of {@code subscription}. */
record SubscriptionRow(WalletId wallet, Subscription subscription) {
  static final String SELECT = "SELECT wallet, document, earlier_free FROM subscription ";

  static final String UPSERT =
      "INSERT INTO subscription (id, wallet, plan, status, document, earlier_free)"
          + " VALUES (?, ?, ?, ?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE plan = VALUES(plan), status = VALUES(status),"
          + " document = VALUES(document), earlier_free = VALUES(earlier_free)";

  Object[] columns() {
    return new Object[] {
      subscription.id(),
      wallet,
      subscription.plan().code(),
      subscription.status(),
      Json.write(SubscriptionDocument.of(subscription)),
      subscription.earlierFree().map(Json::write)
    };
  }

  static SubscriptionRow of(Row row) throws SQLException {
    Optional<FreeAllowances> earlierFree =
        Optional.ofNullable(row.text("earlier_free"))
            .map(json -> Json.read(json, FreeAllowances.class));
    return new SubscriptionRow(row.wallet("wallet"), read(row.text("document"), earlierFree));
  }

  static Subscription read(String document, Optional<FreeAllowances> earlierFree) {
    return Json.read(document, SubscriptionDocument.class).toDomain(earlierFree);
  }
}
