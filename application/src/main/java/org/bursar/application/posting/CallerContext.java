package org.bursar.application.posting;

/**
 * Who sends an order.
 *
 * @param channel where it comes from
 * @param actor for the ledger, such as {@code key:alno} or {@code customer}
 * @param key the idempotency key, unique within the tenant and the channel for ever; empty where
 *     the order moves neither credits nor money and may be taken twice
 */
public record CallerContext(String tenant, Channel channel, String actor, String key) {
  /** The actor of a customer's own session. */
  public static final String CUSTOMER = "customer";

  /** An order that comes through the API. */
  public CallerContext(String tenant, String actor, String key) {
    this(tenant, Channel.API, actor, key);
  }

  public boolean isIdempotent() {
    return !key.isEmpty();
  }

  /** Whether a customer's own session sends it, not the tenant's backend. */
  public boolean isCustomer() {
    return channel == Channel.API && actor.equals(CUSTOMER);
  }
}
