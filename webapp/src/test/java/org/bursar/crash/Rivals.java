package org.bursar.crash;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bursar.crash.Clerk.Street;
import org.bursar.crash.Deed.Choice;

/** What two servers must agree on besides single requests: batches, contests, and plans. */
final class Rivals {
  /** Customers with plans; nobody else touches their wallets. */
  static final List<String> PLANNERS = List.of("plan-0", "plan-1", "plan-2");

  private static final List<Choice> RISING =
      List.of(
          new Choice("essentials", 450_000),
          new Choice("pro", 750_000),
          new Choice("teams", 1_800_000));
  private static final int BATCH = 20;

  private final BothServers both;
  private final Notes notes;
  private final Street street;
  private final Clerk clerk;
  private final Random random;
  private int turn;

  Rivals(BothServers both, Street street, long seed) {
    this.both = both;
    this.notes = both.notes();
    this.street = street;
    this.clerk = new Clerk("rival", seed, street, notes);
    this.random = new Random(seed);
  }

  /** Batches, one key for two requests, and two ends of one hold. */
  void contest() {
    both.batch(
        IntStream.range(0, BATCH)
            .mapToObj(i -> Deed.charge(clerk.key(), street.any(random), 1 + i))
            .toList());
    String key = clerk.key();
    both.underOneKey(
        Deed.charge(key, street.cold().get(0), 1), Deed.charge(key, street.cold().get(1), 2));
    Subject hold = notes.hold();
    if (hold != null) {
      both.endTwice(clerk.key(), hold);
    }
  }

  /** Plans are taken, raised and lowered; what is lowered waits for the end of the month. */
  void plan() {
    int step = turn / PLANNERS.size();
    String customer = PLANNERS.get(turn % PLANNERS.size());
    Choice lower = new Choice(step % 2 == 0 ? "pro" : "essentials", 0);
    Choice choice = step < RISING.size() ? RISING.get(step) : lower;
    String way = step == 0 ? "subscription" : "subscription/change";
    both.accept(Deed.plan("plan-" + turn++, customer, way, choice));
  }
}
