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

  /**
   * Locks what a tenant has laid down until the transaction ends. Whoever reads the terms after
   * that and writes what follows from them loses nothing: changes of one tenant's terms come one
   * after another.
   */
  void lock(String tenant);

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
