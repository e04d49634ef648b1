package org.bursar.webapp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.bursar.application.tenancy.KeyRing;
import org.bursar.persistence.schema.Schema;
import org.bursar.rest.admission.ApiFilter;
import org.bursar.webapp.demo.DemoTenants;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Inside the server: beans, the data source and transactions as the code meets them. */
@ArquillianTest
class InjectionIT {
  @Inject private Schema schema;
  @Inject private UserTransaction transaction;
  @Inject private ServletContext context;

  @Inject private DemoTenants demo;
  @Inject private KeyRing keys;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService threads;

  @Resource(lookup = "jdbc/bursar")
  private DataSource dataSource;

  @Deployment
  static WebArchive bursar() {
    return InContainer.war();
  }

  @Test
  void theSchemaIsReady() {
    assertEquals(List.of(), schema.troubles());
  }

  @Test
  void theDataSourceIsReadCommittedAndJoinsTransactions() throws Exception {
    transaction.begin();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT @@transaction_isolation, @@autocommit")) {
      row.next();
      assertEquals("READ-COMMITTED", row.getString(1));
      assertEquals(0, row.getInt(2), "a local transaction, neither autocommit nor XA");
    } finally {
      transaction.rollback();
    }
  }

  @Test
  void everyRequestPassesTheFilterThatKnowsItsTenant() {
    List<String> addresses =
        context.getFilterRegistrations().values().stream()
            .filter(filter -> filter.getClassName().equals(ApiFilter.class.getName()))
            .flatMap(filter -> filter.getUrlPatternMappings().stream())
            .toList();
    assertEquals(List.of("/api/v1/*"), addresses);
  }

  @Test
  void aDemoThatManyServersMakeAtOnceIsMadeOnce() throws Exception {
    for (int i = 0; i < 5; i++) {
      String code = "crowd" + i;
      Callable<Boolean> server = () -> demo.make(code, "Crowd", Map.of());
      int made = 0;
      for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(8, server))) {
        made += each.get() ? 1 : 0;
      }
      assertEquals(1, made, code);
      assertEquals(code, keys.verify("bsk_test_" + code + "_demo").orElseThrow().tenant());
    }
  }
}
