package org.bursar.persistence.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.bursar.application.contract.Orders;
import org.bursar.application.contract.Shop;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.schema.ReadySchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables themselves refuse, whoever writes to them. */
class TablesTest {
  private static TestSchema schema;
  private static Server server;

  @BeforeAll
  static void fill() throws SQLException {
    schema = ReadySchema.of("tables");
    server = new Server(schema);
    Shop shop = Shop.open(server, Map.of()).with("ann");
    shop.post("g", Orders.grant("ann", "10"));
    shop.post("c", Orders.charge("ann", "4"));
    try (Connection service = schema.connectAsService();
        Statement statement = service.createStatement()) {
      statement.execute("INSERT INTO ledger_checkpoint SELECT id, 1, 0, '[]' FROM account");
    }
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "UPDATE ledger_entry SET reason = 'other', Ledger entries are never updated.",
        "UPDATE ledger_entry SET available = 1 WHERE sequence = 2, Ledger entries are never updated.",
        "DELETE FROM ledger_entry WHERE sequence = 1, Ledger entries are never deleted.",
        "UPDATE ledger_checkpoint SET debt = 1, Checkpoints of the ledger are never updated.",
        "DELETE FROM ledger_checkpoint, Checkpoints of the ledger are never deleted."
      })
  void keepTheLedgerFromItsOwnersHands(String sql, String refusal) throws SQLException {
    try (Connection owner = schema.connectAsOwner();
        Statement statement = owner.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining(refusal);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE ledger_entry SET reason = 'other'",
        "DELETE FROM ledger_entry",
        "TRUNCATE TABLE ledger_entry",
        "DROP TABLE ledger_entry",
        "REPLACE INTO ledger_entry SELECT * FROM ledger_entry",
        "DROP TRIGGER ledger_entry_is_not_updated",
        "UPDATE ledger_checkpoint SET debt = 1",
        "DELETE FROM ledger_checkpoint",
        "TRUNCATE TABLE ledger_checkpoint"
      })
  void giveTheServiceNoRightToTry(String sql) throws SQLException {
    try (Connection service = schema.connectAsService();
        Statement statement = service.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("denied");
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "UPDATE lot SET available = available + 5000000, lot_has_no_more_than_granted",
        "UPDATE lot SET available = -1, lot_parts_are_not_negative",
        "UPDATE lot SET is_open = FALSE, lot_is_open_while_it_has_credits",
        "UPDATE account SET debt = -1, debt_is_not_negative",
        "UPDATE effect SET refunded = 4000001 WHERE credits = 4000000, no_more_comes_back",
        "INSERT INTO ledger_entry SELECT * FROM ledger_entry, Duplicate entry",
        "INSERT INTO ledger_checkpoint SELECT * FROM ledger_checkpoint, Duplicate entry"
      })
  void refuseWhatCannotBe(String sql, String constraint) throws SQLException {
    try (Connection service = schema.connectAsService();
        Statement statement = service.createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining(constraint);
    }
  }
}
