package org.bursar.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What most people would write: a guarded UPDATE, an INSERT, COMMIT, each statement prepared in the
 * server. No lots, no idempotency, no HTTP, no authentication. The measure for the service.
 */
final class JdbcLoop {
  private static final int ROWS = 10_000;
  private static final long CENT = 10_000;

  private final String url;

  JdbcLoop(String url) {
    this.url = url;
  }

  /** Makes its two tables anew. */
  void prepare() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE OR REPLACE TABLE bench_account (id INT PRIMARY KEY, available BIGINT NOT NULL)");
      statement.execute(
          "CREATE OR REPLACE TABLE bench_entry (id BIGINT AUTO_INCREMENT PRIMARY KEY,"
              + " account INT NOT NULL, amount BIGINT NOT NULL, at DATETIME(6) NOT NULL)");
      statement.execute(
          "INSERT INTO bench_account SELECT seq, 9000000000000 FROM seq_0_to_" + (ROWS - 1));
    }
  }

  /** Each transaction on any of all rows. */
  Load anyRow() {
    return new ThreadedLoad("plain JDBC loop, 10,000 rows", () -> new Caller(ROWS));
  }

  /** All transactions on one row. */
  Load oneRow() {
    return new ThreadedLoad("plain JDBC loop, one row", () -> new Caller(1));
  }

  private final class Caller implements ThreadedLoad.Caller {
    private final int among;
    private final Connection connection;
    private final PreparedStatement update;
    private final PreparedStatement insert;

    Caller(int among) throws SQLException {
      this.among = among;
      connection = DriverManager.getConnection(url);
      connection.setAutoCommit(false);
      update =
          connection.prepareStatement(
              "UPDATE bench_account SET available = available - ? WHERE id = ?"
                  + " AND available >= ?");
      insert =
          connection.prepareStatement(
              "INSERT INTO bench_entry (account, amount, at) VALUES (?, ?, NOW(6))");
    }

    @Override
    public void callOnce() throws SQLException {
      int row = ThreadLocalRandom.current().nextInt(among);
      update.setLong(1, CENT);
      update.setInt(2, row);
      update.setLong(3, CENT);
      update.executeUpdate();
      insert.setInt(1, row);
      insert.setLong(2, CENT);
      insert.executeUpdate();
      connection.commit();
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
