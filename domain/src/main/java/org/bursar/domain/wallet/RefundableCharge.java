package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bursar.domain.Refusal;

/**
 * A finished charge, as far as a refund needs it.
 *
 * @param credits what was taken from lots or is owed: the sum of {@code draws} and {@code owed}
 * @param owed the part that no lot could pay
 * @param draws what was taken, in order
 * @param refunded what has come back already
 */
public record RefundableCharge(
    UUID id, Credits credits, Credits owed, List<Draw> draws, Credits refunded, Instant at) {

  /** The one reason for which used credits come back without support's decision. */
  public static final String TECHNICAL_ERROR = "TECHNICAL_ERROR";

  public Credits refundable() {
    return credits.minus(refunded);
  }

  /**
   * This charge, if its credits may come back for that reason.
   *
   * @throws org.bursar.domain.Refused not refundable
   */
  public RefundableCharge requireRefundable(String reason) {
    if (!reason.equals(TECHNICAL_ERROR)) {
      throw new Refusal.NotRefundable(reason).refused();
    }
    return this;
  }

  /** This charge once some of it has come back. */
  public RefundableCharge afterRefundOf(Credits amount) {
    return new RefundableCharge(id, credits, owed, draws, refunded.plus(amount), at);
  }
}
