package org.bursar.rest.tenant;

import java.time.Instant;

/** Where a test clock stands, or shall stand. */
public record Clock(Instant now) {}
