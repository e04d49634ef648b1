package org.bursar.application.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bursar.application.contract.RandomLife;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.LedgerEntry;
import org.junit.jupiter.api.Test;

/** Commands in batches do what they do one by one: same answers, same ids, same ledger. */
class SerialEquivalenceTest {
  private static final int HISTORIES = 300;
  private static final int LENGTH = 100;

  private final Set<String> kinds = new TreeSet<>();
  private final Set<EntryType> movements = EnumSet.noneOf(EntryType.class);

  /**
   * One command of a history.
   *
   * @param time to which the clock moves before it
   * @param not before which the command cannot be sent: it names what that one has made
   */
  private record Sent(Optional<Instant> time, Submission submission, int after, Outcome outcome) {}

  @Test
  void holdsForRandomLives() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      check(seed);
    }
    assertThat(movements).as("movements that occurred").containsOnly(EntryType.values());
    assertThat(kinds)
        .as("answers and refusals that occurred")
        .contains(
            "Captured",
            "Charge",
            "Held",
            "Lot",
            "Purchased",
            "Refunded",
            "Released",
            "Replayed",
            "Subscribed",
            "Voided",
            "AlreadyCanceled",
            "HoldClosed",
            "IdempotencyKeyReused",
            "InsufficientCredits",
            "LotClosed",
            "NotFound",
            "NotMetered",
            "RefundExceedsCharge",
            "SamePlan",
            "SubscriptionExists",
            "UnknownAttribute");
  }

  private void check(long seed) {
    Street oneByOne = new Street();
    List<Sent> history = live(seed, oneByOne);
    Street inBatches = new Street();
    List<Outcome> outcomes = replay(history, inBatches, new Random(seed));
    for (int i = 0; i < history.size(); i++) {
      Submission submission = history.get(i).submission();
      int number = i;
      assertThat(outcomes.get(i))
          .as(() -> "seed " + seed + ", command " + number + ": " + submission)
          .isEqualTo(history.get(i).outcome())
          .isNotInstanceOf(Outcome.Failed.class);
      kinds.add(kind(outcomes.get(i)));
    }
    assertThat(inBatches.everything()).as("seed %d", seed).isEqualTo(oneByOne.everything());
    assertThat(inBatches.violations()).as("seed %d", seed).isEmpty();
    inBatches.entries().stream().map(LedgerEntry::type).forEach(movements::add);
  }

  private static String kind(Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      return done.replayed() ? "Replayed" : done.answer().getClass().getSimpleName();
    }
    return ((Outcome.Refused) outcome).refusal().getClass().getSimpleName();
  }

  private static List<Sent> live(long seed, Street street) {
    RandomLife life = street.life(seed);
    Map<UUID, Integer> made = new HashMap<>();
    List<Sent> history = new ArrayList<>();
    for (int i = 0; i < LENGTH; i++) {
      Optional<Instant> time = life.time();
      time.ifPresent(street::moveTo);
      Submission submission = life.next();
      Outcome outcome = street.books().post(List.of(submission)).get(0);
      life.learn(outcome);
      int number = i;
      ids(outcome).forEach(id -> made.putIfAbsent(id, number));
      int after = made.getOrDefault(named(submission.command().target()), -1);
      history.add(new Sent(time, submission, after, outcome));
    }
    return history;
  }

  /** Nobody can name what has not been answered yet, so such a command begins another batch. */
  private static List<Outcome> replay(List<Sent> history, Street street, Random random) {
    List<Outcome> outcomes = new ArrayList<>();
    List<Submission> batch = new ArrayList<>();
    int largest = 1 + random.nextInt(20);
    for (Sent sent : history) {
      boolean fits = batch.size() < largest && sent.time().isEmpty();
      if (!fits || sent.after() >= outcomes.size()) {
        outcomes.addAll(street.books().post(batch));
        batch = new ArrayList<>();
        largest = 1 + random.nextInt(20);
      }
      sent.time().ifPresent(street::moveTo);
      batch.add(sent.submission());
    }
    outcomes.addAll(street.books().post(batch));
    return outcomes;
  }

  private static List<UUID> ids(Outcome outcome) {
    if (!(outcome instanceof Outcome.Done done)) {
      return List.of();
    }
    return done.answer() instanceof org.bursar.application.charging.Captured captured
        ? List.of(captured.charge())
        : List.of(done.answer().id());
  }

  private static UUID named(Target target) {
    return target.isCustomer() ? null : target.uuid();
  }
}
