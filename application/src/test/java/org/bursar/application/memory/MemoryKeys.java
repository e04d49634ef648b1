package org.bursar.application.memory;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bursar.application.tenancy.ApiKey;
import org.bursar.application.tenancy.Keys;

/** Keys in memory. */
public final class MemoryKeys implements Keys {
  private final MemoryStore store;
  private final byte[] secret = new byte[32];

  public MemoryKeys(MemoryStore store) {
    this.store = store;
    new SecureRandom().nextBytes(secret);
  }

  @Override
  public void put(ApiKey key) {
    store.write(() -> store.keys.put(key.id(), key));
  }

  @Override
  public Optional<ApiKey> find(String id) {
    return store.read(() -> Optional.ofNullable(store.keys.get(id)));
  }

  @Override
  public List<ApiKey> list(String tenant) {
    return store.read(
        () ->
            store.keys.values().stream()
                .filter(key -> key.tenant().equals(tenant))
                .sorted(Comparator.comparing(ApiKey::createdAt).reversed())
                .toList());
  }

  @Override
  public byte[] sessionSecret() {
    return secret.clone();
  }
}
