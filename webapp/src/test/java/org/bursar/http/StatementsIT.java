package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.junit.jupiter.api.Test;

/** What a batch costs inside the server, whose wrappers see each statement before the driver. */
class StatementsIT extends OverHttp {

  @Test
  void aHundredChargesCostAHandful() throws SQLException {
    Sandbox sandbox = Sandbox.empty();
    sandbox.customerWith("ada", "100");
    sandbox.customerWith("bob", "100");
    List<Map<String, Object>> charges = IntStream.range(0, 100).mapToObj(this::charge).toList();
    long before = questions();
    Reply batch = sandbox.tenant().post("/charges/batch", Map.of("charges", charges)).expect(200);
    assertThat(questions() - before).as("not one for each row").isBetween(6L, 20L);
    assertThat(batch.each("results")).allMatch(result -> result.path("status").asInt() == 201);
  }

  private Map<String, Object> charge(int number) {
    String customer = number % 2 == 0 ? "ada" : "bob";
    return Map.of("idempotencyKey", "b" + number, "customer", customer, "credits", "1");
  }

  private static long questions() throws SQLException {
    try (Connection connection = EmbeddedMariaDb.shared().schema("bursar").connectAsOwner();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
      row.next();
      return row.getLong(2);
    }
  }
}
