package org.bursar.domain.policy;

import java.time.Instant;
import java.util.List;

/**
 * A tenant's policies over time. What was due in the past is settled by the policy of its own day,
 * so that it does not matter when it is posted.
 *
 * @param versions in the order in which they came into force
 */
public record PolicyHistory(List<Version> versions) {

  /** A policy and since when it has been in force. */
  public record Version(Instant from, CreditPolicy policy) {}

  public PolicyHistory {
    versions = List.copyOf(versions);
  }

  public static PolicyHistory always(CreditPolicy policy) {
    return new PolicyHistory(List.of(new Version(Instant.MIN, policy)));
  }

  /** The policy in force at an instant; the first one for any time before it. */
  public CreditPolicy at(Instant instant) {
    CreditPolicy policy = versions.isEmpty() ? CreditPolicy.DEFAULT : versions.get(0).policy();
    for (Version version : versions) {
      policy = version.from().isAfter(instant) ? policy : version.policy();
    }
    return policy;
  }
}
