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
public class TermsCache {
  private final Map<String, Known> byTenant = new ConcurrentHashMap<>();

  private record Known(long revision, Terms terms) {}

  Optional<Terms> find(TermsVersion edition) {
    return Optional.ofNullable(byTenant.get(edition.tenant()))
        .filter(known -> known.revision == edition.revision())
        .map(Known::terms);
  }

  void keep(TermsVersion edition, Terms terms) {
    byTenant.put(edition.tenant(), new Known(edition.revision(), terms));
  }
}
