package org.bursar.persistence.terms;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bursar.application.port.Tenants;
import org.bursar.application.port.Terms;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.customer.Tenant;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.persistence.sql.Database;
import org.bursar.persistence.sql.Duplicate;
import org.bursar.persistence.sql.Sql;
import org.bursar.persistence.sql.Versions;

/** The tenants in MariaDB: one statement for the terms of a whole batch, as long as none change. */
@Dependent
public class JpaTenants implements Tenants {
  private final Database database;
  private final TermsCache revisions;

  @Inject
  public JpaTenants(Database database, TermsCache revisions) {
    this.database = database;
    this.revisions = revisions;
  }

  @Override
  public Map<String, Terms> terms(Collection<String> tenants) {
    if (tenants.isEmpty()) {
      return Map.of();
    }
    Sql sql = Sql.of("SELECT code, test_clock, revision FROM tenant WHERE code IN ").in(tenants);
    return database.call(session -> session.list(sql, TermsVersion::of)).stream()
        .collect(toMap(TermsVersion::tenant, this::terms));
  }

  /** The terms of an edition that some row has shown: from memory, unless they have changed. */
  public Terms terms(TermsVersion edition) {
    Terms terms = revisions.find(edition).orElseGet(() -> read(edition));
    return terms.at(edition.testClock());
  }

  private Terms read(TermsVersion edition) {
    Terms terms = read(find(edition.tenant()).orElseThrow());
    revisions.keep(edition, terms);
    return terms;
  }

  private Terms read(Tenant tenant) {
    List<Meter> meters = rows("Meter", MeterRow.class, tenant, MeterRow::toDomain);
    return new Terms(
        tenant,
        new PolicyHistory(rows("Policy", PolicyRow.class, tenant, PolicyRow::toDomain)),
        latest(rows("Plan", PlanRow.class, tenant, PlanRow::toDomain), Plan::code),
        latest(rows("Pack", PackRow.class, tenant, PackRow::toDomain), Pack::code),
        latest(meters, Meter::code),
        latest(meters, Meter::tariff));
  }

  private <R, T> List<T> rows(String entity, Class<R> row, Tenant tenant, Function<R, T> toDomain) {
    String all = "SELECT r FROM %s r WHERE r.tenant = :tenant ORDER BY r.version";
    return database.find(
        em ->
            em
                .createQuery(all.formatted(entity), row)
                .setParameter("tenant", tenant.code())
                .getResultList()
                .stream()
                .map(toDomain)
                .toList());
  }

  /** The last of each, for they come in the order of their versions. */
  private static <K, T> Map<K, T> latest(List<T> versions, Function<T, K> key) {
    Map<K, T> latest = new HashMap<>();
    versions.forEach(version -> latest.put(key.apply(version), version));
    return Map.copyOf(latest);
  }

  @Override
  public Optional<Tenant> find(String code) {
    return Optional.ofNullable(database.find(em -> em.find(TenantRow.class, code)))
        .map(TenantRow::toDomain);
  }

  @Override
  public List<Tenant> all() {
    return database.find(
        em ->
            em
                .createQuery("SELECT t FROM Tenant t ORDER BY t.code", TenantRow.class)
                .getResultList()
                .stream()
                .map(TenantRow::toDomain)
                .toList());
  }

  /** Not by JPA: there, a code that is taken would doom the whole transaction. */
  @Override
  public boolean add(Tenant tenant) {
    Sql sql =
        Sql.of(
            "INSERT INTO tenant (code, name, test_clock, revision) VALUES (?, ?, ?, ?)",
            tenant.code(),
            tenant.name(),
            tenant.testClock(),
            Versions.next());
    try {
      return database.call(session -> session.update(sql)) == 1;
    } catch (Duplicate taken) {
      return false;
    }
  }

  @Override
  public boolean moveClock(String tenant, Instant to) {
    Sql sql =
        Sql.of(
            "UPDATE tenant SET test_clock = ? WHERE code = ? AND test_clock <= ?", to, tenant, to);
    return database.call(session -> session.update(sql)) == 1;
  }
}
