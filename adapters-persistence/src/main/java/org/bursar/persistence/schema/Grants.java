package org.bursar.persistence.schema;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the service's user may do: read and write every table, except that the ledger and its
 * checkpoints are append-only for it. Granted again after each migration, since new tables come
 * with none.
 */
final class Grants {
  private static final Set<String> APPEND_ONLY = Set.of("ledger_entry", "ledger_checkpoint");
  private static final String TABLES =
      """
      SELECT table_name FROM information_schema.tables
      WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'
        AND table_name <> 'flyway_schema_history'""";

  private Grants() {}

  /** Grants the user of {@code service} its rights, unless both are the same user. */
  static void renew(Connection owner, Connection service) throws SQLException {
    String account = account(service);
    if (account.equals(account(owner))) {
      return;
    }
    try (Statement statement = owner.createStatement()) {
      for (String table : tables(owner)) {
        statement.execute(
            "GRANT %s ON `%s` TO %s".formatted(rights(table), table.replace("`", "``"), account));
      }
    }
  }

  /** The account a connection was let in by, quoted for SQL. */
  static String account(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT CURRENT_USER()")) {
      row.next();
      String account = row.getString(1);
      int at = account.lastIndexOf('@');
      return quoted(account.substring(0, at)) + "@" + quoted(account.substring(at + 1));
    }
  }

  private static List<String> tables(Connection owner) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static String rights(String table) {
    return APPEND_ONLY.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
  }

  private static String quoted(String name) {
    return "'" + name.replace("'", "''") + "'";
  }
}
