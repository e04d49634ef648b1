package org.bursar.application.tenancy;

import java.util.List;
import java.util.Optional;

/** API keys, and the secret with which customers' sessions are signed. */
public interface Keys {

  /** Stores a key, new or changed. */
  void put(ApiKey key);

  Optional<ApiKey> find(String id);

  /** The keys of a tenant, newest first. */
  List<ApiKey> list(String tenant);

  /** 256 bits shared by all servers on this database; made on first use. */
  byte[] sessionSecret();
}
