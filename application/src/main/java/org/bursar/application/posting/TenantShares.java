package org.bursar.application.posting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bursar.application.port.Overloaded;

/** How many commands of each tenant are under way on this server, and how many may be. */
final class TenantShares {
  /** Some seconds of work: what comes on top would wait longer than its caller does. */
  private static final int MOST = 16_384;

  private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

  /**
   * Lets commands of a tenant in.
   *
   * @throws Overloaded if too many of that tenant are under way already
   */
  void enter(String tenant, int commands) {
    underWay.merge(
        tenant,
        commands,
        (before, more) -> {
          if (before + more > MOST) {
            throw new Overloaded("The tenant has " + before + " commands under way already.");
          }
          return before + more;
        });
  }

  void leave(String tenant, int commands) {
    underWay.computeIfPresent(tenant, (t, all) -> all == commands ? null : all - commands);
  }
}
