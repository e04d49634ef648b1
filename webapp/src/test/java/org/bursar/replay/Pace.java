package org.bursar.replay;

import java.time.Duration;

/**
 * How fast the trace goes by.
 *
 * @param speed how many times as fast as it happened; 0 is as fast as the service answers
 */
record Pace(int speed) {

  /**
   * Reads {@code max}, {@code real}, or a whole number such as {@code 60} for an hour in a minute.
   *
   * @throws CannotReplay for anything else
   */
  static Pace parse(String text) throws CannotReplay {
    if (text.equals("max")) {
      return new Pace(0);
    }
    if (text.equals("real")) {
      return new Pace(1);
    }
    if (!text.matches("[1-9]\\d{0,4}")) {
      throw new CannotReplay(
          "pace: '" + text + "' is neither max, nor real, nor how many times as fast as real.");
    }
    return new Pace(Integer.parseInt(text));
  }

  boolean keepsTime() {
    return speed > 0;
  }

  /** How long after the start a row is due that came so long after the first. */
  Duration due(Duration afterFirst) {
    return keepsTime() ? afterFirst.dividedBy(speed) : Duration.ZERO;
  }

  @Override
  public String toString() {
    return speed == 0
        ? "as fast as it goes"
        : speed == 1 ? "at its real pace" : speed + " times as fast as it happened";
  }
}
