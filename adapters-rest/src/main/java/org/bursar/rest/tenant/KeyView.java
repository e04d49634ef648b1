package org.bursar.rest.tenant;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bursar.application.tenancy.ApiKey;
import org.bursar.application.tenancy.KeyRing.Issued;
import org.bursar.application.tenancy.Scope;

/**
 * A key, without its secret.
 *
 * @param key the key's whole text, once, when it has just been made
 */
public record KeyView(
    String id,
    String name,
    List<Scope> scopes,
    Instant createdAt,
    Optional<Instant> revokedAt,
    Optional<String> key) {

  static KeyView of(ApiKey key) {
    List<Scope> scopes = key.scopes().stream().sorted().toList();
    return new KeyView(
        key.id(), key.name(), scopes, key.createdAt(), key.revokedAt(), Optional.empty());
  }

  static KeyView of(Issued issued) {
    KeyView view = of(issued.key());
    return new KeyView(
        view.id(),
        view.name(),
        view.scopes(),
        view.createdAt(),
        view.revokedAt(),
        Optional.of(issued.text()));
  }
}
