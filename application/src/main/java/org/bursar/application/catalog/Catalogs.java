package org.bursar.application.catalog;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bursar.application.UseCase;
import org.bursar.application.port.Catalog;
import org.bursar.application.port.Tenants;
import org.bursar.application.port.Terms;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.policy.PolicyHistory.Version;

/**
 * The conversation about what a tenant sells. What is put again unchanged keeps its version. Each
 * change locks the tenant's terms before it reads them: two at once come one after the other.
 */
@UseCase
public class Catalogs {
  private final Catalog catalog;
  private final Tenants tenants;
  private final InstantSource clock;

  @Inject
  public Catalogs(Catalog catalog, Tenants tenants, InstantSource clock) {
    this.catalog = catalog;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** The terms as they are now. */
  public Terms terms(String tenant) {
    return tenants.terms(List.of(tenant)).get(tenant);
  }

  /** The policy in force. */
  public CreditPolicy policy(String tenant) {
    Terms terms = terms(tenant);
    return terms.policies().at(terms.now(clock));
  }

  /**
   * Puts answers in the place of the present ones, from now on; a question without an answer keeps
   * the one it has.
   *
   * @throws org.bursar.domain.Refused malformed, naming the question
   */
  public CreditPolicy putPolicy(String tenant, Map<String, String> answers) {
    Terms terms = lockedTerms(tenant);
    Version latest = latest(terms.policies());
    SortedMap<String, String> merged = new TreeMap<>(latest.policy().answers());
    merged.putAll(answers);
    CreditPolicy policy = CreditPolicy.parse(merged);
    if (!policy.equals(latest.policy())) {
      catalog.add(tenant, policy, later(terms.now(clock), latest.from()));
    }
    return policy;
  }

  /**
   * The one laid down last, even if it is in force only from an instant that this server's clock
   * has not reached: the clocks of two servers differ.
   */
  private static Version latest(PolicyHistory history) {
    List<Version> versions = history.versions();
    return versions.isEmpty()
        ? new Version(Instant.EPOCH, CreditPolicy.DEFAULT)
        : versions.get(versions.size() - 1);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Terms lockedTerms(String tenant) {
    catalog.lock(tenant);
    return terms(tenant);
  }

  /** Puts a plan; its version follows the latest. Those who have the plan keep theirs. */
  public Put<Plan> putPlan(String tenant, Plan plan) {
    Plan old = lockedTerms(tenant).plans().get(plan.code());
    int version = old == null ? 1 : old.version();
    if (plan.at(version).equals(old)) {
      return new Put<>(old, false);
    }
    Plan added = plan.at(old == null ? 1 : version + 1);
    catalog.add(tenant, added);
    return new Put<>(added, old == null);
  }

  /** Puts a pack; its version follows the latest. */
  public Put<Pack> putPack(String tenant, Pack pack) {
    Pack old = lockedTerms(tenant).packs().get(pack.code());
    int version = old == null ? 1 : old.version();
    if (pack.at(version).equals(old)) {
      return new Put<>(old, false);
    }
    Pack added = pack.at(old == null ? 1 : version + 1);
    catalog.add(tenant, added);
    return new Put<>(added, old == null);
  }

  /** Puts a meter's rate card as a new version; what was priced before keeps its own. */
  public Put<Meter> putMeter(String tenant, String code, RateCard rateCard) {
    Optional<Meter> old = Optional.ofNullable(lockedTerms(tenant).meters().get(code));
    if (old.filter(meter -> meter.rateCard().equals(rateCard)).isPresent()) {
      return new Put<>(old.get(), false);
    }
    Meter added = new Meter(code, old.map(Meter::version).orElse(0) + 1, rateCard);
    catalog.add(tenant, added);
    return new Put<>(added, old.isEmpty());
  }

  /** What is stored now, and whether it is new. */
  public record Put<T>(T value, boolean created) {}
}
