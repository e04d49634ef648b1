package org.bursar.rest.customer;

import org.bursar.rest.json.Rules;

/** Buy a pack. */
public record PurchaseRequest(String pack) {
  public PurchaseRequest {
    Rules.text("pack", pack, Rules.SHORT);
  }
}
