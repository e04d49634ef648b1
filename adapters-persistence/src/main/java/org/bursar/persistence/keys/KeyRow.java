package org.bursar.persistence.keys;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bursar.application.tenancy.ApiKey;
import org.bursar.application.tenancy.Scope;
import org.bursar.persistence.sql.Micros;

/** A row of {@code api_key}. */
@Entity(name = "Key")
@Table(name = "api_key")
class KeyRow {
  @Id private String id;
  private String tenant;
  private String name;
  private String scopes;

  @Column(name = "secret_hash")
  private String secretHash;

  @Column(name = "created_at")
  private long createdAt;

  @Column(name = "revoked_at")
  private Long revokedAt;

  protected KeyRow() {}

  static KeyRow of(ApiKey key) {
    KeyRow row = new KeyRow();
    row.id = key.id();
    row.tenant = key.tenant();
    row.name = key.name();
    row.scopes = key.scopes().stream().map(Scope::name).sorted().collect(joining(" "));
    row.secretHash = key.secretHash();
    row.createdAt = Micros.of(key.createdAt());
    row.revokedAt = key.revokedAt().map(Micros::of).orElse(null);
    return row;
  }

  ApiKey toDomain() {
    return new ApiKey(
        id,
        tenant,
        name,
        scopes(),
        secretHash,
        Micros.instant(createdAt),
        Optional.ofNullable(revokedAt).map(Micros::instant));
  }

  private Set<Scope> scopes() {
    return Stream.of(scopes.split(" "))
        .filter(word -> !word.isEmpty())
        .map(Scope::valueOf)
        .collect(toSet());
  }
}
