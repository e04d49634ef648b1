package org.bursar.domain.wallet;

import java.time.Instant;

/**
 * When a lot can be used.
 *
 * @param from first usable instant
 * @param to first instant at which it is gone, or {@link CreditLot#NEVER}
 */
public record Term(Instant from, Instant to) {}
