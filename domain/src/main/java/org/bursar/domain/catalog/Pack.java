package org.bursar.domain.catalog;

import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Credits;

/** Credits bought once, on top of a plan. */
public record Pack(
    String code,
    int version,
    String name,
    Credits credits,
    Money price,
    Overrides policy,
    boolean active) {

  /** The same in another version. */
  public Pack at(int number) {
    return new Pack(code, number, name, credits, price, policy, active);
  }
}
