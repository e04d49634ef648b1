package org.bursar.application.tenancy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key of a tenant's backend: {@code bsk_<live or test>_<id>_<secret>}. Only the secret's hash is
 * kept.
 *
 * @param id public part, unique over all tenants
 * @param secretHash SHA-256 of the whole key's text in hex
 * @param revokedAt since when it no longer works; for a rotated key this may lie ahead
 */
public record ApiKey(
    String id,
    String tenant,
    String name,
    Set<Scope> scopes,
    String secretHash,
    Instant createdAt,
    Optional<Instant> revokedAt) {

  public ApiKey {
    scopes = Set.copyOf(scopes);
  }

  public boolean worksAt(Instant now) {
    return revokedAt.filter(at -> !now.isBefore(at)).isEmpty();
  }

  /** The same key with an end; an end that it has already is never put off. */
  public ApiKey revoked(Instant at) {
    Instant end = revokedAt.filter(earlier -> earlier.isBefore(at)).orElse(at);
    return new ApiKey(id, tenant, name, scopes, secretHash, createdAt, Optional.of(end));
  }
}
