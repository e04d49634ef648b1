package org.bursar.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.bursar.domain.subscription.Upcoming;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.LedgerInvariants;
import org.junit.jupiter.api.Test;

/** The laws of the ledger over random lives. */
class LivesTest {
  private static final int LIVES = 1_000;
  private static final int SOME_LIVES = 300;
  private static final int STEPS = 50;

  @Test
  void lawsHoldAfterEveryStepEvenIfTheClockRunsBack() {
    Course course =
        new Course() {
          @Override
          public Instant towards(Life life, Instant next) {
            return Course.backNowAndThen(life, next);
          }

          @Override
          public void after(Life life) {
            nothingIsOverdue(life);
            assertThat(LedgerInvariants.violations(life.wallet(), life.ledger)).isEmpty();
          }
        };
    forEachSeed(LIVES, seed -> new Life(seed).live(STEPS, course));
  }

  @Test
  void removingTheTimerChangesNothing() {
    forEachSeed(
        SOME_LIVES,
        seed -> {
          Life idle = new Life(seed).live(STEPS, new Course() {});
          Life timed = new Life(seed).live(STEPS, new Timer(seed));
          assertThat(timed.ledger).isEqualTo(idle.ledger);
          assertThat(timed.account).isEqualTo(idle.account);
        });
  }

  @Test
  void pastIsReadFromTheLedger() {
    forEachSeed(
        SOME_LIVES,
        seed -> {
          TreeMap<Instant, Map<UUID, Credits>> snapshots = new TreeMap<>();
          Course course =
              new Course() {
                @Override
                public void after(Life life) {
                  snapshots.put(life.now(), available(life));
                }
              };
          Life whole = new Life(seed).live(STEPS, course);
          snapshots.forEach(
              (at, lots) -> assertThat(replayed(whole, at)).as("at " + at).isEqualTo(lots));
        });
  }

  @Test
  void forecastComesTrue() {
    forEachSeed(
        SOME_LIVES,
        seed -> {
          Life life = new Life(seed).live(STEPS, new Course() {});
          Instant until = life.now().plus(Duration.ofDays(life.chance.below(1_000)));
          List<Upcoming> forecast = life.account.upcoming(life.policies, life.now(), until);
          int before = life.ledger.size();
          while (life.clock.isBefore(until)) {
            Instant next = life.clock.plus(life.chance.aWhile()).plusSeconds(1);
            life.clock = next.isAfter(until) ? until : next;
            life.settle();
          }
          List<LedgerEntry> entries = life.ledger.subList(before, life.ledger.size());
          assertThat(entries.stream().map(LivesTest::upcoming).toList()).isEqualTo(forecast);
        });
  }

  /** Settles now and then between two deeds. */
  private record Timer(Random random) implements Course {
    Timer(long seed) {
      this(new Random(seed));
    }

    @Override
    public Instant towards(Life life, Instant next) {
      long span = Duration.between(life.clock, next).toMillis();
      for (int ticks = random.nextInt(4); ticks > 0 && span > 0; ticks--) {
        life.clock = life.clock.plusMillis(random.nextLong(span));
        life.settle();
        span = Duration.between(life.clock, next).toMillis();
      }
      return next;
    }
  }

  private static void nothingIsOverdue(Life life) {
    assertThat(life.wallet().lots())
        .noneMatch(lot -> lot.available().isPositive() && !life.now().isBefore(lot.expiresAt()));
    assertThat(life.wallet().holds())
        .noneMatch(hold -> hold.isOpen() && !life.now().isBefore(hold.expiresAt()));
  }

  private static Map<UUID, Credits> available(Life life) {
    Map<UUID, Credits> available = new HashMap<>();
    for (CreditLot lot : life.wallet().lots()) {
      available.put(lot.id(), lot.available());
    }
    return available;
  }

  private static Map<UUID, Credits> replayed(Life life, Instant at) {
    Map<UUID, Credits> available = new HashMap<>();
    for (LedgerEntry entry : life.ledger) {
      if (!entry.at().isAfter(at)) {
        entry.lot().ifPresent(lot -> available.merge(lot, entry.available(), Credits::plus));
      }
    }
    return available;
  }

  private static Upcoming upcoming(LedgerEntry entry) {
    Credits amount =
        entry.available().isNegative() ? entry.available().negated() : entry.available();
    return new Upcoming(entry.at(), amount, entry.type(), entry.lot().orElseThrow());
  }

  private static void forEachSeed(int lives, LongConsumer life) {
    for (long seed = 1; seed <= lives; seed++) {
      try {
        life.accept(seed);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ", " + e.getMessage(), e);
      }
    }
  }
}
