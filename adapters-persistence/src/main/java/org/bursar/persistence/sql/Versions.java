package org.bursar.persistence.sql;

import java.util.UUID;

/**
 * Numbers for states of a row, each another one: 60 random bits. A counter would come back to
 * numbers that were seen before once a backup has been restored or a transaction rolled back, and a
 * copy in some server's memory would pass for the present state.
 */
public final class Versions {
  private Versions() {}

  public static long next() {
    return UUID.randomUUID().getMostSignificantBits();
  }
}
