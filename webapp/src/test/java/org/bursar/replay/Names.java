package org.bursar.replay;

import java.security.SecureRandom;

/**
 * The names of one run's customers and keys, never used before: a replay can be repeated on the
 * same books.
 */
record Names(String run) {

  static Names fresh() {
    String time = Long.toString(System.currentTimeMillis() / 1_000, 36);
    int chance = new SecureRandom().nextInt(36 * 36);
    return new Names(time + Integer.toString(36 * 36 + chance, 36).substring(1));
  }

  String customer(int customer) {
    return "replay-%s-%05d".formatted(run, customer);
  }

  /** The idempotency key of a row's operation. */
  String key(TraceRow row, Operation operation) {
    return "replay-%s-%d-%s".formatted(run, row.number(), operation);
  }
}
