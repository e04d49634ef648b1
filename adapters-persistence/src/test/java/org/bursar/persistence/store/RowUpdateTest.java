package org.bursar.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.persistence.embedded.EmbeddedMariaDb;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.sql.RowUpdate;
import org.bursar.persistence.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values on their way through a document must arrive to the last digit, or not at all. */
class RowUpdateTest {
  private static final RowUpdate UPDATE =
      RowUpdate.of(
          "thing",
          RowUpdate.numbers("amount", "flag"),
          RowUpdate.words("word"),
          RowUpdate.ids("other"));
  private static final UUID ONE = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final UUID TWO = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");

  private Store store;

  @BeforeEach
  void openTable() throws SQLException {
    TestSchema schema = EmbeddedMariaDb.shared().newSchema("rows");
    try (Connection connection = schema.connectAsOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE thing (id BINARY(16) PRIMARY KEY, amount BIGINT, flag BOOLEAN NOT NULL,"
              + " word VARCHAR(20), other BINARY(16))");
    }
    store = new Store(new TestSchema(schema.url(), schema.name(), schema.owner(), schema.owner()));
    for (UUID id : List.of(ONE, TWO)) {
      store
          .database()
          .call(
              session ->
                  session.update(
                      Sql.of("INSERT INTO thing VALUES (?, 7, TRUE, 'before', NULL)", id)));
    }
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void update(Object[]... rows) {
    store
        .database()
        .call(
            session -> {
              session.each(UPDATE, List.of(rows));
              return null;
            });
  }

  private List<String> rows() {
    return store
        .database()
        .call(
            session ->
                session.list(
                    Sql.of(
                        "SELECT CONCAT_WS(' ', COALESCE(amount, 'null'), flag, word,"
                            + " COALESCE(HEX(other), 'null')) AS line FROM thing ORDER BY id"),
                    row -> row.text("line")));
  }

  @Test
  void giveEachRowItsOwnValuesToTheLastDigit() {
    update(
        new Object[] {Long.MAX_VALUE, true, HoldStatus.HELD, Optional.of(TWO), ONE},
        new Object[] {Long.MIN_VALUE, false, HoldStatus.EXPIRED, ONE, TWO});
    assertThat(rows())
        .containsExactly(
            "9223372036854775807 1 HELD FFFFFFFFFFFF7FFFBFFFFFFFFFFFFFFF",
            "-9223372036854775808 0 EXPIRED 00000000000070008000000000000001");
  }

  @Test
  void takeNeverAndNothingForNull() {
    update(new Object[] {CreditLot.NEVER, true, HoldStatus.HELD, Optional.empty(), ONE});
    assertThat(rows()).containsExactly("null 1 HELD null", "7 1 before null");
  }

  @Test
  void passOverIdsThatAreNotThere() {
    update(new Object[] {1L, true, HoldStatus.HELD, ONE, new UUID(1, 1)});
    assertThat(rows()).containsOnly("7 1 before null");
  }

  @Test
  void refuseWhatDoesNotFitAndChangeNothing() {
    assertThatThrownBy(
            () ->
                update(
                    new Object[] {1L, true, HoldStatus.HELD, ONE, ONE},
                    new Object[] {1L, 1_000L, HoldStatus.HELD, ONE, TWO}))
        .rootCause()
        .isInstanceOf(SQLException.class);
    assertThat(rows()).containsOnly("7 1 before null");
  }
}
