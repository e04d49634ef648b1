package org.bursar.persistence.keys;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.bursar.application.tenancy.ApiKey;
import org.bursar.application.tenancy.Keys;
import org.bursar.persistence.sql.Database;
import org.bursar.persistence.sql.Sql;

/** The keys in MariaDB. */
@Dependent
public class JpaKeys implements Keys {
  private final Database database;

  @Inject
  public JpaKeys(Database database) {
    this.database = database;
  }

  @Override
  public void put(ApiKey key) {
    database.flush(em -> em.merge(KeyRow.of(key)));
  }

  @Override
  public Optional<ApiKey> find(String id) {
    return Optional.ofNullable(database.find(em -> em.find(KeyRow.class, id)))
        .map(KeyRow::toDomain);
  }

  @Override
  public List<ApiKey> list(String tenant) {
    String all = "SELECT k FROM Key k WHERE k.tenant = :tenant ORDER BY k.createdAt DESC, k.id";
    return database.find(
        em ->
            em
                .createQuery(all, KeyRow.class)
                .setParameter("tenant", tenant)
                .getResultList()
                .stream()
                .map(KeyRow::toDomain)
                .toList());
  }

  @Override
  public byte[] sessionSecret() {
    return stored()
        .orElseGet(
            () -> {
              byte[] secret = new byte[32];
              new SecureRandom().nextBytes(secret);
              Sql sql =
                  Sql.of("INSERT IGNORE INTO session_secret (id, secret) VALUES (1, ?)", secret);
              database.call(session -> session.update(sql));
              return stored().orElseThrow();
            });
  }

  private Optional<byte[]> stored() {
    Sql sql = Sql.of("SELECT secret FROM session_secret WHERE id = 1");
    return database.call(session -> session.first(sql, row -> row.bytes("secret")));
  }
}
