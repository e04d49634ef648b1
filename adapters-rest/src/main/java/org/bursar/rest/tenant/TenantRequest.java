package org.bursar.rest.tenant;

import org.bursar.rest.json.Rules;

/** A new tenant. */
public record TenantRequest(String name, Mode mode) {

  /** Whether it plays with a test clock or deals with money. */
  public enum Mode {
    SANDBOX,
    LIVE
  }

  public TenantRequest {
    Rules.text("name", name, Rules.SHORT);
  }
}
