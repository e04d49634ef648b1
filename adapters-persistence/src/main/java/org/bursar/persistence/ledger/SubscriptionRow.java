package org.bursar.persistence.ledger;

import java.sql.SQLException;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.json.Json;
import org.bursar.persistence.sql.Row;

/** A row of {@code subscription}. */
record SubscriptionRow(WalletId wallet, Subscription subscription) {
  static final String SELECT = "SELECT wallet, document FROM subscription ";

  static final String UPSERT =
      "INSERT INTO subscription (id, wallet, plan, status, document) VALUES (?, ?, ?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE plan = VALUES(plan), status = VALUES(status),"
          + " document = VALUES(document)";

  Object[] columns() {
    return new Object[] {
      subscription.id(),
      wallet,
      subscription.plan().code(),
      subscription.status(),
      Json.write(subscription)
    };
  }

  static SubscriptionRow of(Row row) throws SQLException {
    return new SubscriptionRow(
        row.wallet("wallet"), Json.read(row.text("document"), Subscription.class));
  }
}
