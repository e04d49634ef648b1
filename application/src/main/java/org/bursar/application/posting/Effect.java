package org.bursar.application.posting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.Charged;
import org.bursar.domain.wallet.WalletId;

/**
 * That an order has been carried out: the row that holds its idempotency key for ever.
 *
 * @param fingerprint of the order
 * @param answer what was answered
 * @param charge the charge that it made, if it made one; its id is this effect's
 */
public record Effect(
    UUID id,
    WalletId wallet,
    Request request,
    UUID fingerprint,
    Answer answer,
    Optional<Charged> charge,
    Instant at) {

  /** What must be unique: the tenant's idempotency key in one channel. */
  public record Key(String tenant, Channel channel, String key) {
    public static Key of(Request request) {
      return new Key(request.tenant(), request.channel(), request.key());
    }
  }
}
