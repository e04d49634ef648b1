package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A finished charge, as far as a refund needs it.
 *
 * @param credits what was taken from lots or is owed: the sum of {@code draws} and {@code owed}
 * @param owed the part that no lot could pay
 * @param draws what was taken, in order
 * @param refunded what has come back already
 */
public record Charge(
    UUID id, Credits credits, Credits owed, List<Draw> draws, Credits refunded, Instant at) {

  public Credits refundable() {
    return credits.minus(refunded);
  }
}
