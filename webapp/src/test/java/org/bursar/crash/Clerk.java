package org.bursar.crash;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of those who send requests, at random: charges, holds, their ends, refunds, grants, and some
 * that must be refused. Two thirds are for few hot wallets; some are for poor ones, which run out.
 */
final class Clerk {
  /** Wallets that work is done on, and how they are named. */
  record Street(List<String> hot, List<String> cold, List<String> poor) {
    static Street of(String word, int cold) {
      return new Street(
          named(word + "-hot-", 3), named(word + "-cold-", cold), named(word + "-poor-", 3));
    }

    private static List<String> named(String prefix, int count) {
      return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    List<String> all() {
      return Stream.of(hot, cold, poor).flatMap(List::stream).toList();
    }

    String any(Random random) {
      int chance = random.nextInt(12);
      List<String> side = chance < 8 ? hot : chance < 11 ? cold : poor;
      return side.get(random.nextInt(side.size()));
    }
  }

  private final String name;
  private final Random random;
  private final Street street;
  private final Notes notes;
  private int number;

  /**
   * A clerk.
   *
   * @param name begins its keys; never used before
   */
  Clerk(String name, long seed, Street street, Notes notes) {
    this.name = name;
    this.random = new Random(seed ^ name.hashCode());
    this.street = street;
    this.notes = notes;
  }

  /** What comes next. */
  Deed next() {
    int chance = random.nextInt(100);
    if (chance < 35) {
      return Deed.charge(key(), street.any(random), mills());
    } else if (chance < 58) {
      return Deed.hold(key(), street.any(random), mills());
    } else if (chance < 78) {
      return endOfHold(chance);
    } else if (chance < 86) {
      return refund();
    }
    return chance < 92 ? grant() : refused(chance);
  }

  String key() {
    return name + "-" + ++number;
  }

  private long mills() {
    return 1 + random.nextInt(9_999);
  }

  private Deed endOfHold(int chance) {
    Subject hold = notes.hold();
    if (hold == null) {
      return Deed.hold(key(), street.any(random), mills());
    }
    int excess = hold.customer().contains("-poor-") ? 0 : 2_000;
    long cost = 1 + random.nextInt((int) hold.mills() + excess);
    return chance < 71 ? Deed.capture(key(), hold, cost) : Deed.release(key(), hold);
  }

  private Deed refund() {
    Subject charge = notes.charge();
    return charge == null
        ? Deed.charge(key(), street.any(random), mills())
        : Deed.refund(key(), charge, 1 + random.nextInt((int) charge.mills()));
  }

  private Deed grant() {
    String source = random.nextBoolean() ? "PROMOTION" : "ADJUSTMENT";
    return Deed.grant(key(), street.any(random), source, mills());
  }

  private Deed refused(int chance) {
    Notes.Done used = notes.anyDone();
    if (chance < 95 || used == null) {
      return Deed.charge(key(), street.any(random), 8_000_000_000_000L);
    }
    return chance < 97
        ? Deed.charge(key(), "nobody", mills())
        : Deed.hold(used.deed().key(), street.any(random), 77_777_777);
  }
}
