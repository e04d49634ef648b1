package org.bursar.persistence.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Function;
import org.bursar.application.port.Catalog;
import org.bursar.domain.Refusal;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.persistence.sql.Database;
import org.bursar.persistence.sql.Duplicate;
import org.bursar.persistence.sql.Sql;
import org.bursar.persistence.sql.Versions;

/**
 * The catalogue in MariaDB. Each change first gives the tenant another revision: it makes other
 * servers read anew, and its row lock lets changes of one tenant come one after another.
 */
@Dependent
public class JpaCatalog implements Catalog {
  private final Database database;

  @Inject
  public JpaCatalog(Database database) {
    this.database = database;
  }

  @Override
  public void lock(String tenant) {
    Sql sql = Sql.of("SELECT revision FROM tenant WHERE code = ? FOR UPDATE", tenant);
    database.call(session -> session.first(sql, row -> row.number("revision")));
  }

  @Override
  public void add(String tenant, CreditPolicy policy, Instant from) {
    store(tenant, "policy", em -> PolicyRow.of(tenant, nextPolicy(em, tenant), policy, from));
  }

  @Override
  public void add(String tenant, Plan plan) {
    store(tenant, "plan", em -> PlanRow.of(tenant, plan));
  }

  @Override
  public void add(String tenant, Pack pack) {
    store(tenant, "pack", em -> PackRow.of(tenant, pack));
  }

  @Override
  public void add(String tenant, Meter meter) {
    store(tenant, "meter", em -> MeterRow.of(tenant, meter));
  }

  private void store(String tenant, String resource, Function<EntityManager, Object> row) {
    try {
      database.flush(
          em -> {
            em.createQuery("UPDATE Tenant t SET t.revision = :next WHERE t.code = :tenant")
                .setParameter("next", Versions.next())
                .setParameter("tenant", tenant)
                .executeUpdate();
            em.persist(row.apply(em));
            return null;
          });
    } catch (Duplicate taken) {
      throw new Refusal.WriteConflict(resource).refused();
    }
  }

  private static int nextPolicy(EntityManager em, String tenant) {
    String newest = "SELECT COALESCE(MAX(p.version), 0) FROM Policy p WHERE p.tenant = :tenant";
    return em.createQuery(newest, Number.class)
            .setParameter("tenant", tenant)
            .getSingleResult()
            .intValue()
        + 1;
  }
}
