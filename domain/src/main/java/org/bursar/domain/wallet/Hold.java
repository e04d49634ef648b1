package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.Refusal;

/**
 * Credits set aside while a generation runs. It begins HELD and ends once: captured, released, or
 * expired when nobody has said anything until {@code expiresAt}.
 *
 * @param draws what it took, in burn order
 * @param tariff how its estimate was priced; empty where plain credits were asked for
 * @param note passed on to the charge that captures it
 * @param captured credits consumed when it ended, an excess above the hold included
 * @param released credits that went back when it ended
 */
public record Hold(
    UUID id,
    HoldStatus status,
    Credits credits,
    List<Draw> draws,
    Optional<RateCardVersion> tariff,
    Metadata note,
    Instant at,
    Instant expiresAt,
    Credits captured,
    Credits released) {

  static Hold begun(Cause cause, List<Draw> draws, HoldTerms terms, Instant at) {
    return new Hold(
        cause.reference(),
        HoldStatus.HELD,
        Draw.sum(draws),
        draws,
        terms.tariff(),
        terms.note(),
        at,
        terms.expiresAt(),
        Credits.ZERO,
        Credits.ZERO);
  }

  public boolean isOpen() {
    return status == HoldStatus.HELD;
  }

  /** This hold, unless it has ended: its final state is the refusal then. */
  Hold requireOpen() {
    if (!isOpen()) {
      throw new Refusal.HoldClosed(id, status, captured, released).refused();
    }
    return this;
  }

  Hold until(Instant expiry) {
    return new Hold(id, status, credits, draws, tariff, note, at, expiry, captured, released);
  }

  Hold ended(HoldStatus status, Credits captured, Credits released) {
    return new Hold(id, status, credits, draws, tariff, note, at, expiresAt, captured, released);
  }
}
