package org.bursar.application.port;

import java.time.Instant;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.policy.CreditPolicy;

/**
 * Where tenants lay down what they sell. Nothing is overwritten: each version is a row of its own,
 * and two servers cannot write the same one.
 */
public interface Catalog {

  /** Puts a policy into force. */
  void add(String tenant, CreditPolicy policy, Instant from);

  /**
   * Stores a new version of a plan.
   *
   * @throws org.bursar.domain.Refused write conflict, if the version exists
   */
  void add(String tenant, Plan plan);

  /**
   * Stores a new version of a pack.
   *
   * @throws org.bursar.domain.Refused write conflict, if the version exists
   */
  void add(String tenant, Pack pack);

  /**
   * Stores a new version of a meter.
   *
   * @throws org.bursar.domain.Refused write conflict, if the version exists
   */
  void add(String tenant, Meter meter);
}
