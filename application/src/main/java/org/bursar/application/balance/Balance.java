package org.bursar.application.balance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.granting.Lot;
import org.bursar.domain.wallet.Credits;

/**
 * A customer's credits at an instant.
 *
 * @param available what can be spent
 * @param held what running generations have set aside
 * @param debt what is owed
 * @param lots open lots in the order in which they will be spent
 * @param nextGrant the next allowance; absent if none is coming
 * @param upcoming what will happen by itself within a year, if nothing is used
 */
public record Balance(
    String customer,
    Instant asOf,
    Credits available,
    Credits held,
    Credits debt,
    List<Lot> lots,
    Optional<NextGrant> nextGrant,
    List<Coming> upcoming) {

  /** An allowance to come. */
  public record NextGrant(Instant at, Credits credits) {}

  /**
   * A movement to come.
   *
   * @param credits without sign
   * @param change GRANT, EXPIRE, FORFEIT, RELEASE (a hold's timeout), CHARGE (a debt is paid)
   */
  public record Coming(Instant at, Credits credits, String change, UUID lot) {}
}
