package org.bursar.rest.customer;

import org.bursar.rest.json.Rules;

/** Why it is done; kept in the ledger. */
public record ReasonRequest(String reason) {
  public ReasonRequest {
    Rules.text("reason", reason, Rules.LONG);
  }
}
