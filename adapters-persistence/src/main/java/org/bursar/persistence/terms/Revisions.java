package org.bursar.persistence.terms;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bursar.application.port.Terms;

/**
 * The terms of each tenant as this server has last read them, and of which revision. A revision
 * never comes back, so a copy of it stays right; another one is read anew.
 */
@ApplicationScoped
public class Revisions {
  private final Map<String, Known> byTenant = new ConcurrentHashMap<>();

  private record Known(long revision, Terms terms) {}

  Optional<Terms> find(String tenant, long revision) {
    return Optional.ofNullable(byTenant.get(tenant))
        .filter(known -> known.revision == revision)
        .map(Known::terms);
  }

  void keep(long revision, Terms terms) {
    byTenant.put(terms.tenant().code(), new Known(revision, terms));
  }
}
