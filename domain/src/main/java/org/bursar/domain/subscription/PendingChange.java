package org.bursar.domain.subscription;

import java.time.Instant;
import org.bursar.domain.catalog.Plan;

/** A downgrade that waits for the end of the running billing period. */
public record PendingChange(Plan plan, Instant at) {}
