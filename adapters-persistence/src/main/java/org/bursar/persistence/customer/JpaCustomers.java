package org.bursar.persistence.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bursar.application.port.Customers;
import org.bursar.domain.customer.Customer;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.sql.Database;
import org.bursar.persistence.sql.Micros;
import org.bursar.persistence.sql.Sql;
import org.bursar.persistence.sql.Versions;

/** The customers in MariaDB. */
@Dependent
public class JpaCustomers implements Customers {
  private static final String PUT =
      "INSERT INTO account (id, tenant, customer, email, name, zone, created_at, version)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE"
          + " email = COALESCE(VALUES(email), email), name = COALESCE(VALUES(name), name),"
          + " zone = COALESCE(?, zone), version = VALUES(version)";

  private static final String OF_TENANT = "SELECT c FROM Customer c WHERE c.tenant = :tenant";
  private static final String NEWEST_FIRST = " ORDER BY c.createdAt DESC, c.customer";
  private static final String BEFORE =
      " AND (c.createdAt < :at OR (c.createdAt = :at AND c.customer > :id))";

  private final Database database;

  @Inject
  public JpaCustomers(Database database) {
    this.database = database;
  }

  /**
   * One statement: two who put the same new customer do not fail, and what one leaves out cannot
   * overwrite what the other says.
   */
  @Override
  public boolean put(String tenant, String id, Details details, Instant createdAt) {
    Sql sql =
        Sql.of(
            PUT,
            WalletId.of(tenant, id),
            tenant,
            id,
            details.email(),
            details.name(),
            details.firstTimeZone().getId(),
            createdAt,
            Versions.next(),
            details.timeZone().map(ZoneId::getId));
    return database.call(session -> session.update(sql)) == 1;
  }

  @Override
  public Optional<Customer> find(String tenant, String id) {
    byte[] wallet = Sql.bytes(WalletId.of(tenant, id).value());
    return Optional.ofNullable(database.find(em -> em.find(CustomerRow.class, wallet)))
        .map(CustomerRow::toDomain);
  }

  @Override
  public List<Customer> list(String tenant, Optional<Position> before, int limit) {
    String text = OF_TENANT + before.map(position -> BEFORE).orElse("") + NEWEST_FIRST;
    return database.find(
        em -> {
          TypedQuery<CustomerRow> query = em.createQuery(text, CustomerRow.class);
          query.setParameter("tenant", tenant).setMaxResults(limit);
          before.ifPresent(position -> after(query, position));
          return query.getResultList().stream().map(CustomerRow::toDomain).toList();
        });
  }

  private static void after(TypedQuery<CustomerRow> query, Position position) {
    query.setParameter("at", Micros.of(position.createdAt()));
    query.setParameter("id", position.id());
  }
}
