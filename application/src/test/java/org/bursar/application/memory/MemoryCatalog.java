package org.bursar.application.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bursar.application.port.Catalog;
import org.bursar.domain.Refusal;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.PolicyHistory.Version;

/** The catalogue in memory. */
public final class MemoryCatalog implements Catalog {
  private final MemoryStore store;

  public MemoryCatalog(MemoryStore store) {
    this.store = store;
  }

  @Override
  public void lock(String tenant) {
    store.lock(tenant);
  }

  @Override
  public void add(String tenant, CreditPolicy policy, Instant from) {
    store.write(
        () -> {
          List<Version> versions =
              store.policies.computeIfAbsent(tenant, code -> new ArrayList<>());
          versions.add(new Version(from, policy));
          versions.sort(Comparator.comparing(Version::from));
        });
  }

  @Override
  public void add(String tenant, Plan plan) {
    Predicate<Plan> same = p -> p.code().equals(plan.code()) && p.version() == plan.version();
    add(versions(store.plans, tenant), plan, same, "plan");
  }

  @Override
  public void add(String tenant, Pack pack) {
    Predicate<Pack> same = p -> p.code().equals(pack.code()) && p.version() == pack.version();
    add(versions(store.packs, tenant), pack, same, "pack");
  }

  @Override
  public void add(String tenant, Meter meter) {
    Predicate<Meter> same = m -> m.tariff().equals(meter.tariff());
    add(versions(store.meters, tenant), meter, same, "meter");
  }

  private <T> List<T> versions(Map<String, List<T>> all, String tenant) {
    return store.read(() -> all.computeIfAbsent(tenant, code -> new ArrayList<>()));
  }

  private <T> void add(List<T> versions, T added, Predicate<T> same, String resource) {
    Runnable isNew =
        () -> {
          if (versions.stream().anyMatch(same)) {
            throw new Refusal.WriteConflict(resource).refused();
          }
        };
    store.with(
        transaction -> {
          store.read(
              () -> {
                isNew.run();
                return null;
              });
          transaction.write(isNew, () -> versions.add(added));
          return null;
        });
  }
}
