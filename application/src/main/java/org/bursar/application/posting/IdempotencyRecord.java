package org.bursar.application.posting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.wallet.WalletId;

/**
 * That an order has been carried out: the row that holds its idempotency key for ever.
 *
 * @param fingerprint of the order
 * @param answer what was answered
 * @param charge the charge that it made, if it made one; its id is this effect's
 */
public record IdempotencyRecord(
    UUID id,
    WalletId wallet,
    CallerContext caller,
    UUID fingerprint,
    Receipt answer,
    Optional<Charge> charge,
    Instant at) {

  /** What must be unique: the tenant's idempotency key in one channel. */
  public record Key(String tenant, Channel channel, String key) {
    public static Key of(CallerContext caller) {
      return new Key(caller.tenant(), caller.channel(), caller.key());
    }
  }
}
