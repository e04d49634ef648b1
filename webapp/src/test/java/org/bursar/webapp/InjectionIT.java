package org.bursar.webapp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.bursar.persistence.schema.Schema;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Inside the server: beans, the data source and transactions as the code meets them. */
@ArquillianTest
class InjectionIT {
  @Inject private Schema schema;
  @Inject private UserTransaction transaction;

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
    try (Connection connection = dataSource.getConnection()) {
      assertEquals(Status.STATUS_ACTIVE, transaction.getStatus());
      assertEquals(Connection.TRANSACTION_READ_COMMITTED, connection.getTransactionIsolation());
      assertTrue(!connection.getAutoCommit());
    } finally {
      transaction.rollback();
    }
  }
}
