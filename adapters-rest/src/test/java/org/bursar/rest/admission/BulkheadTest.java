package org.bursar.rest.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bursar.rest.admission.Bulkhead.Entry.REFUSED;
import static org.bursar.rest.admission.Bulkhead.Entry.RUNS;
import static org.bursar.rest.admission.Bulkhead.Entry.WAITS;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkheadTest {
  private final List<String> started = new ArrayList<>();

  private static Bulkhead bulkhead(int ofTenant, int ofServer, int waiting) {
    return new Bulkhead(new Bulkhead.Limits(ofTenant, ofServer, waiting));
  }

  private Runnable start(String request) {
    return () -> started.add(request);
  }

  @Test
  void givesATenantItsShareAndNoMore() {
    Bulkhead bulkhead = bulkhead(2, 10, 1);
    assertThat(bulkhead.enter("a", start("a1"))).isEqualTo(RUNS);
    assertThat(bulkhead.enter("a", start("a2"))).isEqualTo(RUNS);
    assertThat(bulkhead.enter("a", start("a3"))).isEqualTo(WAITS);
    assertThat(bulkhead.enter("a", start("a4"))).isEqualTo(REFUSED);
    assertThat(bulkhead.enter("b", start("b1"))).as("another tenant").isEqualTo(RUNS);
    assertThat(started).isEmpty();
    bulkhead.leave("a");
    assertThat(started).containsExactly("a3");
    assertThat(bulkhead.running()).isEqualTo(3);
    assertThat(bulkhead.waiting()).isZero();
  }

  @Test
  void letsTenantsTakeTurnsWhereTheServerIsFull() {
    Bulkhead bulkhead = bulkhead(2, 2, 10);
    bulkhead.enter("a", start("a1"));
    bulkhead.enter("a", start("a2"));
    IntStream.of(3, 4, 5).forEach(i -> bulkhead.enter("a", start("a" + i)));
    IntStream.of(1, 2).forEach(i -> bulkhead.enter("b", start("b" + i)));
    bulkhead.leave("a");
    bulkhead.leave("a");
    assertThat(started).containsExactlyInAnyOrder("a3", "b1");
    bulkhead.leave("a");
    bulkhead.leave("b");
    assertThat(started).containsExactlyInAnyOrder("a3", "b1", "a4", "b2");
  }

  @Test
  void letsNobodyPassOneWhoWaits() {
    Bulkhead bulkhead = bulkhead(1, 2, 10);
    bulkhead.enter("a", start("a1"));
    bulkhead.enter("b", start("b1"));
    assertThat(bulkhead.enter("c", start("c1"))).isEqualTo(WAITS);
    assertThat(bulkhead.enter("c", start("c2"))).isEqualTo(WAITS);
    bulkhead.leave("a");
    assertThat(started).containsExactly("c1");
    bulkhead.leave("c");
    assertThat(started).containsExactly("c1", "c2");
  }

  @Test
  void forgetsWhoeverHasGivenUp() {
    Bulkhead bulkhead = bulkhead(1, 1, 1);
    Runnable waiting = start("a2");
    bulkhead.enter("a", start("a1"));
    bulkhead.enter("a", waiting);
    assertThat(bulkhead.giveUp("a", waiting)).isTrue();
    assertThat(bulkhead.giveUp("a", waiting)).as("twice").isFalse();
    bulkhead.leave("a");
    assertThat(started).isEmpty();
    assertThat(bulkhead.enter("a", start("a3"))).isEqualTo(RUNS);
  }

  @Test
  void losesNoPlaceUnderAStorm() throws InterruptedException {
    Bulkhead bulkhead = bulkhead(3, 5, 100_000);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch served = new CountDownLatch(8 * 2_000);
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 8; t++) {
      String tenant = "t" + t % 4;
      threads.add(
          new Thread(
              () -> {
                for (int i = 0; i < 2_000; i++) {
                  Runnable work =
                      () -> {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                        running.decrementAndGet();
                        served.countDown();
                        new Thread(() -> bulkhead.leave(tenant)).start();
                      };
                  if (bulkhead.enter(tenant, work) == RUNS) {
                    work.run();
                  }
                }
              }));
    }
    threads.forEach(Thread::start);
    assertThat(served.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(most.get()).isLessThanOrEqualTo(5);
    assertThat(bulkhead.waiting()).isZero();
  }
}
