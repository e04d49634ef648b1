package org.bursar.application.posting;

import org.bursar.domain.wallet.Derived;

/** An order and who sends it. */
public record Command(Request request, Order order) {

  /** What two requests under one key must share: a hash of the order. */
  public java.util.UUID fingerprint() {
    return Derived.id(order.toString());
  }
}
