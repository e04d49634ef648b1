package org.bursar.bench;

/** A kind of work that can be done by any number of callers at once. */
interface Load {

  /** What it is, for a reader of the table. */
  String name();

  /** Does it as fast as answers come. */
  Count run(int connections, int seconds) throws Exception;

  /**
   * What was done.
   *
   * @param done operations that went well
   * @param bad answers that were not as they should be
   * @param latency of one request, which may hold several operations
   */
  record Count(long done, long bad, double seconds, Latency latency) {}

  /** Percentiles in milliseconds. */
  record Latency(double p50, double p95, double p99) {}
}
