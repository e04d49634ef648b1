package org.bursar.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.embedded.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
  private final TestSchema schema = EmbeddedMariaDb.shared().newSchema("schema");

  @Test
  void theEmbeddedDatabaseMeetsEveryDemand() throws SQLException {
    try (Connection connection = schema.connectAsService()) {
      assertThat(Demands.unmetBy(connection)).isEmpty();
    }
  }

  @Test
  void theServiceMayAppendToTheLedgerAndNeverChangeIt() throws SQLException {
    try (Connection owner = schema.connectAsOwner();
        Connection service = schema.connectAsService();
        Statement asOwner = owner.createStatement();
        Statement asService = service.createStatement()) {
      asOwner.execute("CREATE TABLE ledger_entry (n INT)");
      asOwner.execute("CREATE TABLE wallet (n INT)");
      Grants.renew(owner, service);
      Grants.renew(owner, service);

      asService.execute("INSERT INTO ledger_entry VALUES (1)");
      asService.execute("INSERT INTO wallet VALUES (1)");
      asService.execute("UPDATE wallet SET n = 2");
      asService.execute("DELETE FROM wallet");
      assertThatThrownBy(() -> asService.execute("UPDATE ledger_entry SET n = 2"))
          .hasMessageContaining("UPDATE command denied");
      assertThatThrownBy(() -> asService.execute("DELETE FROM ledger_entry"))
          .hasMessageContaining("DELETE command denied");
      assertThatThrownBy(() -> asService.execute("CREATE TABLE other (n INT)"))
          .hasMessageContaining("CREATE command denied");
    }
  }

  @Test
  void aWrongPasswordIsNamed() {
    assertThat(failure(schema.url(), "wrong"))
        .startsWith("BURSAR_DB_USER, BURSAR_DB_PASSWORD: the database refuses them");
  }

  @Test
  void aMissingSchemaIsNamed() {
    String elsewhere = schema.url().replace(schema.name(), "bursar_nowhere");
    assertThat(failure(elsewhere, schema.owner().password(), schema.owner().name()))
        .startsWith("BURSAR_DB_URL: names a schema that does not exist");
  }

  @Test
  void aForeignSchemaIsNamed() {
    String elsewhere = schema.url().replace(schema.name(), "mysql");
    assertThat(failure(elsewhere, schema.service().password()))
        .startsWith("BURSAR_DB_USER: may not use the schema")
        .contains("GRANT SELECT");
  }

  @Test
  void anAddressWhereNobodyAnswersIsNamed() {
    assertThat(failure("jdbc:mariadb://127.0.0.1:" + Workspace.freePort() + "/bursar", "x"))
        .startsWith("BURSAR_DB_URL: no MariaDB answers there");
  }

  @Test
  void anAddressThatCannotBeReadIsNamed() {
    assertThat(failure("jdbc:mariadb://127.0.0.1:xx/bursar", "x"))
        .isEqualTo(
            "BURSAR_DB_URL: cannot be used (Incorrect port value : xx)."
                + " Its shape is jdbc:mariadb://host:3306/bursar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "jdbc:mysql://localhost/bursar",
        "jdbc:mariadb://localhost:3306",
        "jdbc:mariadb://localhost:3306/",
        "jdbc:mariadb:localhost/bursar"
      })
  void anAddressOfAnotherShapeIsNamed(String url) {
    assertThat(Diagnosis.ofUrl(url)).startsWith("BURSAR_DB_URL: ").contains("jdbc:mariadb://host");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jdbc:mariadb://h/b", "jdbc:mariadb:loadbalance://a:1,b:2/b?sslMode=trust"})
  void anAddressOfTheRightShapeIsNot(String url) {
    assertThat(Diagnosis.ofUrl(url)).isNull();
  }

  private String failure(String url, String password) {
    return failure(url, password, schema.service().name());
  }

  private static String failure(String url, String password, String user) {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      return "connected to " + connection;
    } catch (SQLException e) {
      return Diagnosis.of(e, Login.SERVICE);
    }
  }
}
