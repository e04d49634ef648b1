package org.bursar.replay;

import java.util.Locale;

/**
 * The model that a row is said to have used.
 *
 * @see Price
 */
enum Model {
  MINI(35),
  STANDARD(100),
  PRO(275);

  /** The price factor, in hundredths. */
  final int percent;

  Model(int percent) {
    this.percent = percent;
  }

  /** The value of the attribute {@code model}. */
  String attribute() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Model of(int rowNumber) {
    int place = rowNumber % 7;
    return place == 0 ? PRO : place <= 3 ? MINI : STANDARD;
  }
}
