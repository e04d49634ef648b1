package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.posting.Opening;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link org.bursar.application.posting.Accounts} promise to those who come together. */
public abstract class LockingContract extends PortContract {
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("ann", "bob", "eve");
  }

  private void open(Submission... submissions) {
    ports().accounts().open(List.of(submissions));
  }

  @Test
  void locksAnAccountUntilTheTransactionEnds() throws Exception {
    Submission ann = shop.submission("c", Orders.charge("ann", "1"));
    during(
        () -> open(ann),
        finish -> {
          var other = CompletableFuture.runAsync(() -> transact(() -> open(ann)));
          assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS))
              .isInstanceOf(TimeoutException.class);
          finish.countDown();
          other.get(30, TimeUnit.SECONDS);
        });
  }

  @Test
  void passesOverWhatIsLockedWhereNobodyIsToWait() throws Exception {
    Submission ann = shop.submission("c", Orders.charge("ann", "1"));
    Submission bob = shop.submission("d", Orders.charge("bob", "1"));
    Submission nobody = shop.submission("e", Orders.charge("nobody", "1"));
    during(
        () -> open(ann),
        finish -> {
          Opening free =
              CompletableFuture.supplyAsync(() -> openFree(ann, bob, nobody))
                  .get(20, TimeUnit.SECONDS);
          assertThat(free.account(ann)).isEmpty();
          assertThat(free.mayBeLocked(ann)).isTrue();
          assertThat(free.account(bob)).isPresent();
          assertThat(free.mayBeLocked(bob)).isFalse();
          assertThat(free.mayBeLocked(nobody)).as("nobody can tell").isTrue();
        });
    assertThat(openFree(ann).account(ann)).as("once it is free").isPresent();
  }

  private Opening openFree(Submission... submissions) {
    return inTransaction(() -> ports().accounts().openFree(List.of(submissions)));
  }

  @Test
  void leavesOtherAccountsFree() throws Exception {
    Submission bob = shop.submission("c", Orders.charge("bob", "1"));
    during(
        () -> open(shop.submission("c", Orders.charge("ann", "1"))),
        finish ->
            CompletableFuture.runAsync(() -> transact(() -> open(bob))).get(20, TimeUnit.SECONDS));
  }

  @Test
  void readsWithoutALockWhatIsCommitted() throws Exception {
    shop.post("g", Orders.grant("ann", "10"));
    during(
        () -> shop.post("c", Orders.charge("ann", "4")),
        finish -> {
          var read = CompletableFuture.supplyAsync(() -> shop.available("ann"));
          assertThat(read.get(20, TimeUnit.SECONDS)).isEqualTo("10");
        });
    assertThat(shop.available("ann")).isEqualTo("6");
  }

  @Test
  void locksInOneOrderWhateverTheOrderOfTheCommands() {
    Submission ann = shop.submission("a", Orders.charge("ann", "1"));
    Submission bob = shop.submission("b", Orders.charge("bob", "1"));
    Submission eve = shop.submission("e", Orders.charge("eve", "1"));
    AtomicInteger opened = new AtomicInteger();
    Together.run(
        4,
        thread -> {
          for (int i = 0; i < 50; i++) {
            boolean forth = (thread + i) % 2 == 0;
            transact(() -> open(forth ? ann : eve, bob, forth ? eve : ann));
            opened.incrementAndGet();
          }
        });
    assertThat(opened).hasValue(200);
  }

  @Test
  void losesNoUpdateOfOneAccount() {
    shop.post("g", Orders.grant("ann", "1000"));
    Together.run(
        4,
        thread -> {
          for (int i = 0; i < 25; i++) {
            shop.post("c" + thread + "-" + i, Orders.charge("ann", "1"));
          }
        });
    assertThat(shop.available("ann")).isEqualTo("900");
    assertThat(shop.entries("ann")).hasSize(101);
    assertThat(shop.proof().violations()).isEmpty();
  }

  @Test
  void carriesOutAKeyOnceHoweverManySendItTogether() {
    shop.post("g", Orders.grant("ann", "1000"));
    for (int round = 0; round < 10; round++) {
      Submission same = shop.submission("same" + round, Orders.charge("ann", "7"));
      Set<Outcome.Done> done = ConcurrentHashMap.newKeySet();
      Together.run(4, thread -> done.add(postedAtLast(same)));
      assertThat(done).extracting(Outcome.Done::answer).containsOnly(first(done));
      assertThat(done).filteredOn(d -> !d.replayed()).hasSize(1);
    }
    assertThat(shop.available("ann")).isEqualTo("930");
  }

  /** Tried again where another was faster, as the group commit does. */
  private Outcome.Done postedAtLast(Submission submission) {
    for (int attempt = 1; ; attempt++) {
      try {
        return shop.post(submission).get(0).orThrow();
      } catch (TransientFailure passed) {
        assertThat(attempt).isLessThan(5);
      }
    }
  }

  private static Receipt first(Set<Outcome.Done> done) {
    return done.iterator().next().answer();
  }

  @Test
  void letsOneOfTwoAccountsHaveAKey() {
    shop.post("ga", Orders.grant("ann", "1000"));
    shop.post("gb", Orders.grant("bob", "1000"));
    for (int round = 0; round < 20; round++) {
      String key = "same" + round;
      AtomicInteger failed = new AtomicInteger();
      Together.run(
          2,
          thread -> {
            Submission submission =
                shop.submission(key, Orders.charge(thread == 0 ? "ann" : "bob", "1"));
            try {
              shop.post(submission);
            } catch (TransientFailure again) {
              failed.incrementAndGet();
              assertThat(shop.post(submission).get(0)).isInstanceOf(Outcome.Refused.class);
            }
          });
      assertThat(failed.get()).isLessThanOrEqualTo(1);
    }
    assertThat(shop.entries("ann").size() + shop.entries("bob").size()).isEqualTo(22);
  }
}
