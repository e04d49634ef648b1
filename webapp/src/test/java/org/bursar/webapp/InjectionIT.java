package org.bursar.webapp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.bursar.persistence.schema.Schema;
import org.bursar.rest.direct.DirectDispatch;
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
  void theBusiestOperationsAreServedDirectly() {
    List<String> addresses =
        context.getFilterRegistrations().values().stream()
            .filter(filter -> filter.getClassName().equals(DirectDispatch.class.getName()))
            .flatMap(filter -> filter.getUrlPatternMappings().stream())
            .toList();
    assertEquals(List.of("/api/v1/*"), addresses);
  }
}
