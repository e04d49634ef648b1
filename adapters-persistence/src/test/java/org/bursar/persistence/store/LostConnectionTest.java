package org.bursar.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.bursar.application.contract.Orders;
import org.bursar.application.contract.Shop;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.port.Unavailable;
import org.bursar.application.posting.Books;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;
import org.bursar.domain.wallet.WalletId;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.embedded.Workspace;
import org.bursar.persistence.schema.ReadySchema;
import org.bursar.persistence.sql.Database;
import org.bursar.persistence.sql.Sql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a batch when the database cuts it off. */
class LostConnectionTest {
  private static TestSchema schema;
  private static Server server;
  private Shop shop;

  @BeforeAll
  static void start() {
    schema = ReadySchema.of("lost");
    server = new Server(schema);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void openShop() {
    shop = Shop.open(server, Map.of()).with("ann", "bob");
    shop.post("g", Orders.grant("ann", "10"));
  }

  /** Books whose first batch meets with an accident. */
  private static Books books(Runnable beforeCommit, Runnable afterCommit) {
    AtomicInteger batches = new AtomicInteger();
    return (submissions, limits, written) -> {
      boolean first = batches.getAndIncrement() == 0;
      List<Outcome> outcomes =
          server.inTransaction(
              () -> {
                List<Outcome> decided = server.books().post(submissions, limits, written);
                run(first, beforeCommit);
                return decided;
              });
      run(first, afterCommit);
      return outcomes;
    };
  }

  private static void run(boolean first, Runnable accident) {
    if (first) {
      accident.run();
    }
  }

  private static void killOwnConnection() {
    Sql own = Sql.of("SELECT CONNECTION_ID() AS id");
    long id =
        server
            .store()
            .database()
            .call(session -> session.first(own, row -> row.number("id")))
            .orElseThrow();
    try (Connection other = schema.connectAsService();
        Statement statement = other.createStatement()) {
      statement.execute("KILL " + id);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void chargeOnce(Books books) {
    GroupCommit commit = new GroupCommit(books, server.ports().owners(), new GroupCommit.Lanes(1));
    Submission submission = shop.submission("c", Orders.charge("ann", "4"));
    assertThat(commit.submit(List.of(submission)).get(0)).isInstanceOf(Outcome.Done.class);
    assertThat(shop.available("ann")).isEqualTo("6");
    assertThat(shop.entries("ann")).hasSize(2);
    assertThat(shop.proof().violations()).isEmpty();
  }

  @Test
  void chargesOnceWhenItIsCutOffBeforeTheCommit() {
    chargeOnce(books(LostConnectionTest::killOwnConnection, () -> {}));
  }

  @Test
  void chargesOnceWhenTheAnswerToTheCommitIsLost() {
    chargeOnce(
        books(
            () -> {},
            () -> {
              throw new TransientFailure("the answer was lost", null);
            }));
  }

  @Test
  void callsALostConnectionTransient() {
    assertThatThrownBy(
            () ->
                server.inTransaction(
                    () -> {
                      killOwnConnection();
                      return server.ports().accounts().read(shop.wallet("ann"));
                    }))
        .isInstanceOf(TransientFailure.class);
  }

  @Test
  void callsADeadlockTransient() {
    assertThatThrownBy(
            () ->
                server.inTransaction(
                    () -> {
                      lock(shop.wallet("ann"));
                      var other =
                          CompletableFuture.runAsync(
                              () ->
                                  server.inTransaction(
                                      () -> {
                                        lock(shop.wallet("bob"));
                                        lock(shop.wallet("ann"));
                                        return null;
                                      }));
                      awaitWaiting();
                      lock(shop.wallet("bob"));
                      other.join();
                      return null;
                    }))
        .satisfies(
            failure ->
                assertThat(failure instanceof CompletionException ? failure.getCause() : failure)
                    .isInstanceOf(TransientFailure.class)
                    .hasMessageContaining("each other's way"));
  }

  private static void lock(WalletId wallet) {
    Sql sql = Sql.of("SELECT id FROM account WHERE id = ? FOR UPDATE", wallet);
    server.store().database().call(session -> session.list(sql, row -> row.wallet("id")));
  }

  private static void awaitWaiting() {
    org.awaitility.Awaitility.await().until(LostConnectionTest::somebodyWaits);
  }

  private static boolean somebodyWaits() throws SQLException {
    String waits = "SELECT 1 FROM information_schema.processlist WHERE info LIKE '%FOR UPDATE'";
    try (Connection connection = schema.connectAsService();
        Statement statement = connection.createStatement()) {
      return statement.executeQuery(waits).next();
    }
  }

  @Test
  void callsADatabaseThatIsNotThereUnavailable() throws SQLException {
    var nowhere =
        new org.mariadb.jdbc.MariaDbDataSource(
            "jdbc:mariadb://127.0.0.1:" + Workspace.freePort() + "/bursar?connectTimeout=2000");
    Database database = new Database(server.store().entities(), nowhere);
    assertThatThrownBy(() -> database.call(session -> session.update(Sql.of("DO 1"))))
        .isInstanceOf(Unavailable.class);
    assertThatThrownBy(() -> database.find(entities -> "asked for entities all the same"))
        .isInstanceOf(Unavailable.class);
  }
}
