package org.bursar.application.posting;

/**
 * Who sends an order.
 *
 * @param actor for the ledger, such as {@code key:alno} or {@code session}
 * @param key the idempotency key, unique within the tenant for ever; empty where the order moves
 *     neither credits nor money and may be taken twice
 */
public record Request(String tenant, String actor, String key) {

  public boolean isIdempotent() {
    return !key.isEmpty();
  }
}
