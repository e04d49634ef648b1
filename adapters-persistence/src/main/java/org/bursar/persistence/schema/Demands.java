package org.bursar.persistence.schema;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database must be before it is trusted with money: MariaDB 10.6 or later, and durable, so
 * that a charge that was answered is still there after a power cut.
 */
public final class Demands {
  private static final String DURABILITY =
      "SELECT @@innodb_flush_log_at_trx_commit, @@innodb_doublewrite, @@log_bin, @@sync_binlog";

  private Demands() {}

  /**
   * Every demand the database behind {@code connection} does not meet, each one line that says what
   * to do; empty when all are met.
   *
   * @throws SQLException when the database cannot be asked
   */
  public static List<String> unmetBy(Connection connection) throws SQLException {
    List<String> unmet = new ArrayList<>();
    DatabaseMetaData about = connection.getMetaData();
    int version = about.getDatabaseMajorVersion() * 100 + about.getDatabaseMinorVersion();
    if (!about.getDatabaseProductName().contains("MariaDB") || version < 1006) {
      return List.of(
          "%s: points to %s %s. Bursar needs MariaDB 10.6 or later."
              .formatted(
                  Login.URL, about.getDatabaseProductName(), about.getDatabaseProductVersion()));
    }
    if (connection.getCatalog() == null || connection.getCatalog().isEmpty()) {
      unmet.add(Login.URL + ": names no schema. Its shape is jdbc:mariadb://host:3306/bursar");
    }
    unmet.addAll(undurable(connection));
    return unmet;
  }

  private static List<String> undurable(Connection connection) throws SQLException {
    List<String> unmet = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(DURABILITY)) {
      row.next();
      if (row.getInt(1) != 1) {
        unmet.add(notDurable("innodb_flush_log_at_trx_commit", row.getString(1), "1"));
      }
      if (!on(row.getString(2))) {
        unmet.add(notDurable("innodb_doublewrite", row.getString(2), "ON"));
      }
      if (on(row.getString(3)) && row.getInt(4) != 1) {
        unmet.add(notDurable("sync_binlog", row.getString(4), "1"));
      }
    }
    return unmet;
  }

  private static boolean on(String value) {
    return !value.equals("0") && !value.equalsIgnoreCase("OFF");
  }

  private static String notDurable(String variable, String value, String wanted) {
    return "%s: the database may lose answered charges (%s is %s). Set %s=%s in its configuration."
        .formatted(Login.URL, variable, value, variable, wanted);
  }
}
