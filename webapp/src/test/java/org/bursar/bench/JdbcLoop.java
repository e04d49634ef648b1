package org.bursar.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * What most people would write: a guarded UPDATE, an INSERT, COMMIT. No lots, no idempotency, no
 * HTTP, no authentication. The measure for the service.
 */
final class JdbcLoop {
  private static final int ACCOUNTS = 10_000;

  private final String url;

  JdbcLoop(String url) {
    this.url = url;
  }

  void prepare() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE OR REPLACE TABLE bench_account (id INT PRIMARY KEY, available BIGINT NOT NULL)");
      statement.execute(
          "CREATE OR REPLACE TABLE bench_entry (id BIGINT AUTO_INCREMENT PRIMARY KEY,"
              + " account INT NOT NULL, amount BIGINT NOT NULL, at DATETIME(6) NOT NULL)");
      statement.execute(
          "INSERT INTO bench_account SELECT seq, 9000000000000 FROM seq_0_to_" + (ACCOUNTS - 1));
    }
  }

  /** Runs for some seconds and returns how many transactions were committed. */
  long run(int connections, int seconds, boolean hot) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      List<Callable<Long>> loops = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        loops.add(() -> loop(end, hot));
      }
      long sum = 0;
      for (Future<Long> loop : threads.invokeAll(loops)) {
        sum += loop.get();
      }
      return sum;
    } finally {
      threads.shutdownNow();
    }
  }

  private long loop(long end, boolean hot) throws SQLException {
    long count = 0;
    try (Connection connection = DriverManager.getConnection(url);
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE bench_account SET available = available - ? WHERE id = ?"
                    + " AND available >= ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO bench_entry (account, amount, at) VALUES (?, ?, NOW(6))")) {
      connection.setAutoCommit(false);
      while (System.nanoTime() < end) {
        int account = hot ? 0 : ThreadLocalRandom.current().nextInt(ACCOUNTS);
        update.setLong(1, 1_000_000);
        update.setInt(2, account);
        update.setLong(3, 1_000_000);
        update.executeUpdate();
        insert.setInt(1, account);
        insert.setLong(2, 1_000_000);
        insert.executeUpdate();
        connection.commit();
        count++;
      }
    }
    return count;
  }
}
