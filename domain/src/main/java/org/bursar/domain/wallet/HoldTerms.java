package org.bursar.domain.wallet;

import java.time.Instant;
import java.util.Optional;

/** How a hold is taken: in which order of lots, until when, priced by what, and noted how. */
public record HoldTerms(
    BurnDownOrder order, Instant expiresAt, Optional<RateCardVersion> tariff, Metadata note) {}
