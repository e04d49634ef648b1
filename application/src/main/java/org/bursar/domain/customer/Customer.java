package org.bursar.domain.customer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A person or team that buys from a tenant.
 *
 * @param id the tenant's own, {@code [A-Za-z0-9._-]{1,64}}
 * @param timeZone by which months and days are counted for it
 */
public record Customer(
    String id, Optional<String> email, Optional<String> name, ZoneId timeZone, Instant createdAt) {}
