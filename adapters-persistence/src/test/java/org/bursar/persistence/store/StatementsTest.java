package org.bursar.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bursar.application.contract.Orders;
import org.bursar.application.contract.Shop;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.schema.ReadySchema;
import org.junit.jupiter.api.Test;

/**
 * How many statements the server counts: a charge costs as many as 64 of them. Those that open and
 * end a transaction, here as in any, are taken off; the driver commits only where something was
 * done.
 */
class StatementsTest {
  private static final String EACH = "lock with terms; effects, entries, lots, accounts; commit";

  private final TestSchema schema = ReadySchema.of("statements");

  private static String[] customers() {
    return IntStream.range(0, 64).mapToObj(i -> "c" + i).toArray(String[]::new);
  }

  private long questions() {
    try (Connection connection = schema.connectAsOwner();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
      row.next();
      return row.getLong(2);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long count(Runnable work) {
    long idle = -(questions() - questions());
    long before = questions();
    work.run();
    return questions() - before - idle;
  }

  private static Submission[] batch(Shop shop, String round) {
    return IntStream.range(0, 64)
        .mapToObj(i -> shop.submission(round + "-" + i, Orders.charge("c" + i, "1")))
        .toArray(Submission[]::new);
  }

  @Test
  void areAHandfulForOneChargeAndForABatch() {
    try (Server warm = new Server(schema);
        Server cold = new Server(schema)) {
      Shop shop = Shop.open(warm, Map.of("rollover", "unlimited")).with(customers());
      for (int i = 0; i < 64; i++) {
        shop.post("g" + i, Orders.grant("c" + i, "100"));
        shop.post("s" + i, Orders.subscribe("c" + i, "basic"));
      }
      cold.ports().tenants().terms(List.of(shop.tenant()));
      long empty = count(() -> warm.inTransaction(() -> warm.store().ping()));
      long own = count(() -> warm.post(shop.submission("warm", Orders.charge("c0", "1"))));
      long batch = count(() -> assertDone(warm.post(batch(shop, "warm"))));
      long coldOwn = count(() -> cold.post(shop.submission("cold", Orders.charge("c0", "1"))));
      long coldBatch = count(() -> assertDone(cold.post(batch(shop, "cold"))));
      assertThat(own - empty).as(EACH).isEqualTo(6);
      assertThat(batch - empty).as(EACH).isEqualTo(6);
      assertThat(coldOwn - empty).as("and lots, holds, subscriptions").isEqualTo(9);
      assertThat(coldBatch - empty).as("and lots, holds, subscriptions").isEqualTo(9);
    }
  }

  private static void assertDone(List<Outcome> outcomes) {
    assertThat(outcomes).hasSize(64).hasOnlyElementsOfType(Outcome.Done.class);
  }
}
