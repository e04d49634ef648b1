package org.bursar.persistence.schema;

/**
 * Fired once in a server's life, when the tables are up to date and the service may use them.
 * Whatever needs tables at start (demo data, timers) observes this and not the container's startup.
 *
 * @param version the newest migration applied, or {@code none}
 */
public record SchemaReady(String version) {}
