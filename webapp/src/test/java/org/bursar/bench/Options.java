package org.bursar.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What to measure and for how long: system properties {@code bench.*}, each with a default that
 * makes a run of a few minutes.
 *
 * @param seconds of one run of one row
 * @param rounds how often each row is run
 * @param warmUp seconds of charges before anything is measured
 * @param customers wallets, with one to five lots each
 * @param parts what to do: {@link #PARTS}
 * @param minutes of the soak, at least
 * @param entries in the ledger at the end of the soak, at least
 * @param subscriptions that renew at once
 */
record Options(
    int seconds,
    int rounds,
    int warmUp,
    int customers,
    Set<String> parts,
    int minutes,
    long entries,
    int subscriptions) {

  private static final List<String> PARTS =
      List.of("table", "pace", "lots", "start", "renewals", "soak");
  private static final String SHORT = "table,pace";

  /**
   * Reads the properties.
   *
   * @throws IllegalArgumentException naming the property that makes no sense
   */
  static Options read() {
    return new Options(
        (int) number("seconds", 5),
        (int) number("rounds", 3),
        (int) number("warmup", 30),
        (int) number("customers", 10_000),
        parts(System.getProperty("bench.parts", SHORT)),
        (int) number("minutes", 20),
        number("entries", 5_000_000),
        (int) number("subscriptions", 100_000));
  }

  private static long number(String name, long byDefault) {
    String text = System.getProperty("bench." + name, Long.toString(byDefault));
    if (!text.matches("[1-9]\\d{0,9}")) {
      throw new IllegalArgumentException("bench." + name + " is a number from 1, not " + text);
    }
    return Long.parseLong(text);
  }

  private static Set<String> parts(String text) {
    Set<String> parts = new TreeSet<>(List.of(text.equals("all") ? listed() : text.split(",")));
    if (!PARTS.containsAll(parts)) {
      throw new IllegalArgumentException("bench.parts are " + PARTS + " or all, not " + text);
    }
    return parts;
  }

  private static String[] listed() {
    return PARTS.toArray(String[]::new);
  }

  boolean has(String part) {
    return parts.contains(part);
  }
}
