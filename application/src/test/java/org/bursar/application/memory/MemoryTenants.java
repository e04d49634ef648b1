package org.bursar.application.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bursar.application.port.Tenants;
import org.bursar.application.port.Terms;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.customer.Tenant;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.wallet.RateCardVersion;

/** Tenants in memory. */
public final class MemoryTenants implements Tenants {
  private final MemoryStore store;

  public MemoryTenants(MemoryStore store) {
    this.store = store;
  }

  @Override
  public Map<String, Terms> terms(Collection<String> tenants) {
    return store.read(
        () -> {
          Map<String, Terms> terms = new HashMap<>();
          for (String code : tenants) {
            Optional.ofNullable(store.tenants.get(code))
                .ifPresent(tenant -> terms.put(code, terms(tenant)));
          }
          return terms;
        });
  }

  private Terms terms(Tenant tenant) {
    String code = tenant.code();
    List<Meter> meters = store.meters.getOrDefault(code, List.of());
    Map<RateCardVersion, Meter> tariffs = new HashMap<>();
    meters.forEach(meter -> tariffs.put(meter.tariff(), meter));
    return new Terms(
        tenant,
        new PolicyHistory(store.policies.getOrDefault(code, List.of())),
        latest(store.plans.getOrDefault(code, List.of()), Plan::code),
        latest(store.packs.getOrDefault(code, List.of()), Pack::code),
        latest(meters, Meter::code),
        tariffs);
  }

  /** Versions are stored in their order, so that the latest is what remains. */
  private static <T> Map<String, T> latest(List<T> versions, Function<T, String> code) {
    Map<String, T> latest = new HashMap<>();
    versions.forEach(version -> latest.put(code.apply(version), version));
    return latest;
  }

  @Override
  public Optional<Tenant> find(String code) {
    return store.read(() -> Optional.ofNullable(store.tenants.get(code)));
  }

  @Override
  public List<Tenant> all() {
    return store.read(() -> List.copyOf(store.tenants.values()));
  }

  @Override
  public boolean add(Tenant tenant) {
    boolean free = find(tenant.code()).isEmpty();
    if (free) {
      store.write(() -> store.tenants.putIfAbsent(tenant.code(), tenant));
    }
    return free;
  }

  @Override
  public boolean moveClock(String tenant, Instant to) {
    boolean forward =
        find(tenant).flatMap(Tenant::testClock).filter(at -> !at.isAfter(to)).isPresent();
    if (forward) {
      store.write(() -> store.tenants.computeIfPresent(tenant, (code, old) -> moved(old, to)));
    }
    return forward;
  }

  private static Tenant moved(Tenant old, Instant to) {
    Optional<Instant> later = old.testClock().map(at -> at.isAfter(to) ? at : to);
    return new Tenant(old.code(), old.name(), later);
  }
}
