package org.bursar.bench;

import org.bursar.bench.Load.Latency;

/**
 * What one run of one row has shown.
 *
 * @param perSecond operations a second
 * @param generator CPU-microseconds of whoever sends, an operation
 * @param server CPU-microseconds of the service's process, an operation
 * @param database CPU-microseconds of the database's process, an operation
 * @param statements SQL statements an operation
 * @param bad answers that were not as they should be
 */
record Sample(
    double perSecond,
    Latency latency,
    double generator,
    double server,
    double database,
    double statements,
    long bad) {

  /** CPU-microseconds of service and database together, an operation. */
  double cost() {
    return server + database;
  }
}
