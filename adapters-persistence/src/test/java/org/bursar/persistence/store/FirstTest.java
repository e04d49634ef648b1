package org.bursar.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.*;
import java.util.*;
import org.bursar.application.customer.Customer;
import org.bursar.application.tenancy.*;
import org.bursar.domain.catalog.*;
import org.bursar.domain.policy.*;
import org.bursar.domain.wallet.*;
import org.bursar.persistence.customer.JpaCustomers;
import org.bursar.persistence.keys.JpaKeys;
import org.bursar.persistence.schema.ReadySchema;
import org.bursar.persistence.terms.*;
import org.junit.jupiter.api.Test;

class FirstTest {
  @Test
  void works() {
    var schema = ReadySchema.of("first");
    try (Store store = new Store(schema)) {
      var db = store.database();
      var tenants = new JpaTenants(db, new Revisions());
      var catalog = new JpaCatalog(db);
      Instant t = Instant.parse("2026-01-01T00:00:00.123456Z");
      assertThat(tenants.add(new Tenant("alno", "Alno", Optional.of(t)))).isTrue();
      assertThat(store.inTransaction(() -> tenants.add(new Tenant("alno", "Alno", Optional.of(t)))))
          .isFalse();
      Plan plan =
          new Plan(
              "pro",
              1,
              "Pro",
              BillingInterval.YEAR,
              new Money(12, "USD"),
              Credits.parse("450.5"),
              Overrides.NONE,
              true);
      store.inTransaction(
          () -> {
            catalog.add("alno", plan);
            catalog.add("alno", plan.at(2));
            catalog.add("alno", CreditPolicy.DEFAULT, t);
            catalog.add("alno", CreditPolicy.DEFAULT, t);
            return null;
          });
      assertThat(tenants.terms(List.of("alno")).get("alno").plans())
          .containsEntry("pro", plan.at(2));
      assertThat(tenants.terms(List.of("alno")).get("alno").policies().versions()).hasSize(2);
      assertThat(tenants.find("alno")).contains(new Tenant("alno", "Alno", Optional.of(t)));
      var customers = new JpaCustomers(db);
      Customer c =
          new Customer("ann", Optional.empty(), Optional.of("Ann"), ZoneId.of("Europe/Berlin"), t);
      assertThat(customers.put("alno", c)).isTrue();
      assertThat(customers.put("alno", c)).isFalse();
      assertThat(customers.find("alno", "ann")).contains(c);
      var keys = new JpaKeys(db);
      assertThat(keys.sessionSecret()).hasSize(32).isEqualTo(keys.sessionSecret());
      ApiKey k =
          new ApiKey(
              "abc",
              "alno",
              "x",
              Set.of(Scope.READ, Scope.ADMIN),
              "0".repeat(64),
              t,
              Optional.empty());
      store.inTransaction(
          () -> {
            keys.put(k);
            return null;
          });
      assertThat(keys.find("abc")).contains(k);
      store.inTransaction(
          () -> {
            keys.put(k.revoked(t));
            return null;
          });
      assertThat(keys.list("alno")).containsExactly(k.revoked(t));
    }
  }
}
