package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was taken from one lot, and when.
 *
 * @param credits how much
 */
public record Draw(UUID lot, Source source, Credits credits, Instant takenAt) {

  Draw plus(Draw other) {
    return new Draw(lot, source, credits.plus(other.credits), takenAt);
  }

  static Credits sum(List<Draw> draws) {
    return draws.stream().map(Draw::credits).reduce(Credits.ZERO, Credits::plus);
  }
}
