package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.Optional;

/** How a hold is taken: in which order of lots, until when, and priced by what. */
public record HoldTerms(BurnDownOrder order, Instant expiresAt, Optional<Tariff> tariff) {}
