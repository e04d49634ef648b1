package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bursar.application.tenancy.ApiKey;
import org.bursar.application.tenancy.Keys;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.wallet.DerivedIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Keys} promise. */
public abstract class KeysContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.000001Z");

  private Keys keys;
  private String tenant;

  @BeforeEach
  void newTenant() {
    keys = ports().keys();
    tenant = Shop.open(this, Map.of()).tenant();
  }

  private ApiKey key(String name, Instant createdAt) {
    String hash = HexFormat.of().formatHex(DerivedIds.sha256(name));
    Set<Scope> scopes = Set.of(Scope.READ, Scope.CHARGE);
    return new ApiKey(tenant + name, tenant, name, scopes, hash, createdAt, Optional.empty());
  }

  private ApiKey put(ApiKey key) {
    transact(() -> keys.put(key));
    return key;
  }

  @Test
  void keepsAKeyAsItWasPut() {
    ApiKey key = put(key("a", NOW));
    assertThat(keys.find(tenant + "a")).contains(key);
    assertThat(keys.find(tenant + "A")).isEmpty();
  }

  @Test
  void keepsTheChangeOfAKey() {
    ApiKey revoked = put(put(key("a", NOW)).revoked(NOW.plusSeconds(60)));
    assertThat(keys.find(tenant + "a")).contains(revoked);
    assertThat(keys.list(tenant)).containsExactly(revoked);
  }

  @Test
  void listsATenantsKeysNewestFirst() {
    String first = tenant;
    ApiKey old = put(key("b", NOW));
    ApiKey latest = put(key("c", NOW.plusSeconds(2)));
    ApiKey middle = put(key("a", NOW.plusSeconds(1)));
    tenant = Shop.open(this, Map.of()).tenant();
    put(key("other", NOW));
    assertThat(keys.list(first)).containsExactly(latest, middle, old);
  }

  @Test
  void hasOneSessionSecretForAll() {
    Set<String> secrets = ConcurrentHashMap.newKeySet();
    Together.run(8, thread -> secrets.add(hex(inTransaction(keys::sessionSecret))));
    secrets.add(hex(inTransaction(ports().keys()::sessionSecret)));
    assertThat(secrets).hasSize(1).allSatisfy(secret -> assertThat(secret).hasSize(64));
    assertThat(secrets).doesNotContain("00".repeat(32));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
