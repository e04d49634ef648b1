package org.bursar.persistence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.schema.ReadySchema;

/**
 * A schema as build cd9579c has left it, and what that build has said of it. The files were made by
 * its own classes and never change.
 */
final class OldDatabase {
  private static final String COLUMNS =
      "SELECT CONCAT(table_name, '.', column_name), is_nullable = 'YES' OR column_default IS NOT"
          + " NULL OR extra <> '' FROM information_schema.columns WHERE table_schema = DATABASE()";

  private final TestSchema schema;

  private OldDatabase(TestSchema schema) {
    this.schema = schema;
  }

  /** A new schema with its tables and rows, not migrated yet. */
  static OldDatabase load() throws SQLException {
    OldDatabase old = new OldDatabase(EmbeddedMariaDb.shared().newSchema("old"));
    try (Connection owner = old.schema.connectAsOwner();
        Statement statement = owner.createStatement()) {
      for (String sql : text("sql").split(";\n")) {
        statement.execute(sql);
      }
    }
    return old;
  }

  TestSchema schema() {
    return schema;
  }

  void migrate() {
    ReadySchema.migrate(schema);
  }

  /** Which columns there are, and whether an INSERT may leave each of them out. */
  SortedMap<String, Boolean> columns() throws SQLException {
    SortedMap<String, Boolean> columns = new TreeMap<>();
    try (Connection owner = schema.connectAsOwner();
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) {
        columns.put(rows.getString(1), rows.getBoolean(2));
      }
    }
    return columns;
  }

  /** What {@link Inventory} has found there. */
  static List<String> accounts() {
    return text("accounts").lines().toList();
  }

  /** What was answered to each order of {@link TenantsLife}: key and document, by a tab. */
  static List<String> answers() {
    return text("answers").lines().toList();
  }

  private static String text(String suffix) {
    String name = "/stored/build-cd9579c." + suffix;
    try (InputStream file = OldDatabase.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
