package org.bursar.application.charging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.posting.Receipt;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.RateCardVersion;

/**
 * A hold, as it stands.
 *
 * @param description what the tenant wants to remember, as is {@code metadata}
 * @param captured what it has cost in the end; absent while it is open
 * @param released what went back in the end; absent while it is open
 * @param available the wallet's available credits after it was taken or moved
 */
public record Held(
    UUID id,
    String customer,
    HoldStatus status,
    Credits credits,
    Optional<String> meter,
    Optional<Integer> rateCardVersion,
    List<Draw> draws,
    Optional<String> description,
    Map<String, String> metadata,
    Optional<Credits> captured,
    Optional<Credits> released,
    Credits available,
    Instant at,
    Instant expiresAt)
    implements Receipt {

  public Held {
    // A hold that was answered before holds had notes is answered again from what was stored then.
    metadata = metadata == null ? Map.of() : metadata;
  }

  /** A hold of a customer whose wallet has so much available. */
  public static Held of(String customer, Hold hold, Credits available) {
    return new Held(
        hold.id(),
        customer,
        hold.status(),
        hold.credits(),
        hold.tariff().map(RateCardVersion::meter),
        hold.tariff().map(RateCardVersion::version),
        hold.draws(),
        hold.note().description(),
        hold.note().metadata(),
        Optional.of(hold.captured()).filter(c -> !hold.isOpen()),
        Optional.of(hold.released()).filter(c -> !hold.isOpen()),
        available,
        hold.at(),
        hold.expiresAt());
  }
}
