package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bursar.application.contract.Orders.credits;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Outcome;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a group commit promises to a crowd, on any store: two of them stand for two servers. */
public abstract class CrowdContract extends PortContract {
  private static final int THREADS = 32;

  private Shop shop;
  private GroupCommit one;
  private GroupCommit other;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("c0", "c1", "c2", "c3");
    one = new GroupCommit(shop.books(), ports().owners(), new GroupCommit.Lanes(2));
    other = new GroupCommit(shop.books(), ports().owners(), new GroupCommit.Lanes(1));
  }

  private Outcome.Done submit(int thread, String key, Command command) {
    return (thread % 2 == 0 ? one : other)
        .submit(new CallerContext(shop.tenant(), "key:test", key), command);
  }

  @Test
  void answersEachOnceAndSpendsNoCreditTwice() {
    for (int i = 0; i < 4; i++) {
      shop.post("g" + i, Orders.grant("c" + i, "50"));
    }
    Set<UUID> charges = ConcurrentHashMap.newKeySet();
    AtomicInteger refused = new AtomicInteger();
    Together.run(
        THREADS,
        thread -> {
          for (int i = 0; i < 10; i++) {
            try {
              Command command = Orders.charge("c" + (thread + i) % 4, "1");
              assertThat(charges.add(submit(thread, thread + "-" + i, command).answer().id()))
                  .isTrue();
            } catch (Refused no) {
              assertThat(no.refusal())
                  .isEqualTo(new Refusal.InsufficientCredits(credits("1"), credits("0")));
              refused.incrementAndGet();
            }
          }
        });
    assertThat(charges).as("4 customers with 50 credits each").hasSize(200);
    assertThat(refused).hasValue(120);
    assertThat(shop.proof().violations()).isEmpty();
    assertThat(shop.proof().entries()).isEqualTo(204);
  }

  @Test
  void carriesOutOnceWhatManySendUnderOneKey() {
    shop.post("g", Orders.grant("c0", "50"));
    Set<Object> answers = ConcurrentHashMap.newKeySet();
    AtomicInteger first = new AtomicInteger();
    Together.run(
        THREADS,
        thread -> {
          for (int i = 0; i < 5; i++) {
            Outcome.Done done = submit(thread, "same" + i, Orders.charge("c0", "2"));
            answers.add(done.answer());
            first.addAndGet(done.replayed() ? 0 : 1);
          }
        });
    assertThat(answers).hasSize(5);
    assertThat(first).hasValue(5);
    assertThat(shop.available("c0")).isEqualTo("40");
  }

  @Test
  void letsOneOfManyEndAHold() {
    shop.post("g", Orders.grant("c0", "50"));
    UUID hold = shop.id("h", Orders.hold("c0", "50"));
    AtomicInteger ended = new AtomicInteger();
    Together.run(
        THREADS,
        thread -> {
          try {
            Command command = thread < 16 ? Orders.capture(hold, "20") : Orders.release(hold);
            submit(thread, "end" + thread, command);
            ended.incrementAndGet();
          } catch (Refused no) {
            assertThat(no.refusal()).isInstanceOf(Refusal.HoldClosed.class);
          }
        });
    assertThat(ended).hasValue(1);
    assertThat(shop.available("c0")).isIn("30", "50");
    assertThat(shop.proof().violations()).isEmpty();
  }
}
