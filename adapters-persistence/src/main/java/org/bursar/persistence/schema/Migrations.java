package org.bursar.persistence.schema;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The Flyway migrations in {@code db/migration}: plain SQL, applied in order, never changed later.
 */
final class Migrations {
  private Migrations() {}

  /** Applies what is missing and returns the newest version, or {@code none}. */
  static String run(DataSource owner) throws UnusableDatabase {
    try {
      Flyway flyway =
          Flyway.configure(Migrations.class.getClassLoader())
              .dataSource(owner)
              .locations("classpath:db/migration")
              .callbackLocations(new String[0])
              .failOnMissingLocations(true)
              .load();
      flyway.migrate();
      return Optional.ofNullable(flyway.info().current())
          .map(MigrationInfo::getVersion)
          .map(Object::toString)
          .orElse("none");
    } catch (FlywayException e) {
      throw unfit(e);
    }
  }

  private static UnusableDatabase unfit(FlywayException e) {
    String message =
        String.valueOf(e.getMessage()).strip().replaceAll("\\s*[\\r\\n]+[-\\s]*", "; ");
    return message.contains("obtain connection")
        ? UnusableDatabase.now(Diagnosis.of(e, Login.OWNER), e)
        : UnusableDatabase.forGood("The migrations cannot be applied (" + message + ").", e);
  }
}
