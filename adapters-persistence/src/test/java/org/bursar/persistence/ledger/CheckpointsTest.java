package org.bursar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bursar.application.contract.LivesContract;
import org.bursar.application.contract.Orders;
import org.bursar.application.contract.PastContract;
import org.bursar.application.contract.ProofContract;
import org.bursar.application.contract.Shop;
import org.bursar.application.contract.Storage;
import org.bursar.application.ledger.Ledger;
import org.bursar.application.posting.Submission;
import org.bursar.domain.wallet.Wallet;
import org.bursar.persistence.schema.ReadySchema;
import org.bursar.persistence.sql.Sql;
import org.bursar.persistence.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The past is the same with many checkpoints, but costs less. (With none is how {@code PortsTest}
 * has it: its wallets are too young for one.)
 */
class CheckpointsTest {
  private static Store store;

  @BeforeAll
  static void open() {
    store = new Store(ReadySchema.of("checkpoints"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Nested
  class Lives extends LivesContract {
    private final Storage storage = new Stepping(store, 7);

    @Override
    protected Storage storage() {
      return storage;
    }
  }

  @Nested
  class PastAfterEachPosting extends PastContract {
    private final Storage storage = new Stepping(store, 1);

    @Override
    protected Storage storage() {
      return storage;
    }
  }

  @Nested
  class ProofAfterEachPosting extends ProofContract {
    private final Storage storage = new Stepping(store, 1);

    @Override
    protected Storage storage() {
      return storage;
    }
  }

  private static Instant minute(int number) {
    return Shop.OPENING.plusSeconds(60L * number);
  }

  /** A grant and then so many charges of a credit each minute. */
  private static Shop busy(Storage storage, int minutes, int charges) {
    Shop shop = Shop.open(storage, Map.of()).with("ann");
    shop.post("g", Orders.grant("ann", "1000000"));
    for (int m = 1; m <= minutes; m++) {
      String minute = m + "-";
      Submission[] batch =
          IntStream.range(0, charges)
              .mapToObj(i -> shop.submission(minute + i, Orders.charge("ann", "1")))
              .toArray(Submission[]::new);
      shop.moveTo(minute(m)).post(batch);
    }
    return shop;
  }

  @Test
  void areWrittenOnceInAStepAndAtTheEndOfAPosting() {
    Shop shop = busy(new Stepping(store, 10), 3, 11);
    assertThat(checkpoints(shop)).containsExactly(10L, 20L, 30L);
    shop.post("g2", Orders.grant("ann", "1"));
    shop.post("c2", Orders.charge("ann", "999967"));
    assertThat(checkpoints(shop)).containsExactly(10L, 20L, 30L);
    shop.post("g3", Orders.grant("ann", "1"));
    shop.post("g4", Orders.grant("ann", "1"));
    shop.post("c3", Orders.charge("ann", "2"));
    assertThat(checkpoints(shop)).as("the charge takes two lots").endsWith(30L, 40L);
  }

  private static List<Long> checkpoints(Shop shop) {
    Sql sql = Sql.of(CheckpointRow.SELECT + "WHERE wallet = ?", shop.wallet("ann"));
    return store.database().call(s -> s.list(sql, row -> row.number("sequence")));
  }

  @Test
  void keepALongLedgerFromBeingReadForAnOldBalance() {
    Shop shop = busy(new Stepping(store, Checkpoints.STEP), 28, 750);
    Ledger ledger = store.ports().ledger();
    for (int m = 0; m < 28; m += 3) {
      Instant at = minute(m);
      List<Wallet> then = new ArrayList<>();
      long read = rowsRead(() -> then.add(ledger.walletAt(shop.wallet("ann"), at)));
      assertThat(then.get(0).sequence()).isEqualTo(1 + 750L * m);
      assertThat(then.get(0).available()).isEqualTo(Orders.credits("" + (1_000_000 - 750L * m)));
      assertThat(read)
          .as(
              "%d entries and their lot each time, to find minute %d of 21,001",
              Checkpoints.STEP, m)
          .isLessThan(2L * Checkpoints.STEP + 100);
    }
    assertThat(rowsRead(() -> ledger.forEachLot(shop.wallet("ann"), minute(0), minute(9), l -> {})))
        .isLessThan(10);
  }

  /** Rows that the database looks at. */
  private static long rowsRead(Runnable work) {
    return store.inTransaction(
        () -> {
          long idle = rowsRead() - rowsRead();
          long before = rowsRead();
          work.run();
          return rowsRead() - before + idle;
        });
  }

  private static long rowsRead() {
    Sql sql = Sql.of("SHOW SESSION STATUS LIKE 'Handler_read%'");
    return store.database().call(session -> session.list(sql, row -> row.number("Value"))).stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  @Test
  void areProven() {
    Shop shop = busy(new Stepping(store, 10), 1, 25);
    assertThat(shop.proof().violations()).isEmpty();
    Sql sql = Sql.of("INSERT INTO ledger_checkpoint VALUES (?, 5, 0, '[]')", shop.wallet("ann"));
    store.database().call(session -> session.update(sql));
    assertThat(shop.proof().violations())
        .containsExactly("customer ann: the checkpoint at entry 5 is not what the ledger has");
  }
}
