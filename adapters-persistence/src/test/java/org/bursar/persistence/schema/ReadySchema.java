package org.bursar.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.TestSchema;
import org.mariadb.jdbc.MariaDbDataSource;

/** A new schema as a server has it after its start: migrated, and the service's rights granted. */
public final class ReadySchema {
  private ReadySchema() {}

  /** A schema of the shared server. */
  public static TestSchema of(String word) {
    TestSchema schema = EmbeddedMariaDb.shared().newSchema(word);
    migrate(schema);
    return schema;
  }

  /** Migrates a schema from wherever it stands, and grants the service's rights. */
  public static void migrate(TestSchema schema) {
    try (Connection owner = schema.connectAsOwner();
        Connection service = schema.connectAsService()) {
      MariaDbDataSource source = new MariaDbDataSource(schema.url());
      source.setUser(schema.owner().name());
      source.setPassword(schema.owner().password());
      Migrations.run(source);
      Grants.renew(owner, service);
    } catch (SQLException | UnusableDatabase e) {
      throw new IllegalStateException(e);
    }
  }
}
