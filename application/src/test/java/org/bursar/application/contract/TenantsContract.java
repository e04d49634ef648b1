package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bursar.application.port.Tenants;
import org.bursar.domain.customer.Tenant;
import org.bursar.domain.policy.CreditPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Tenants} promise. */
public abstract class TenantsContract extends PortContract {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.000001Z");

  private Tenants tenants;
  private String code;

  @BeforeEach
  void newTenant() {
    tenants = ports().tenants();
    code = Shop.open(this, Map.of()).tenant() + "-x";
  }

  private boolean add(String name, Optional<Instant> testClock) {
    return inTransaction(() -> tenants.add(new Tenant(code, name, testClock)));
  }

  private boolean move(Instant to) {
    return inTransaction(() -> tenants.moveClock(code, to));
  }

  @Test
  void keepsATenantAsItWasAdded() {
    assertThat(add("Å & Søn", Optional.of(NOON))).isTrue();
    assertThat(tenants.find(code)).contains(new Tenant(code, "Å & Søn", Optional.of(NOON)));
  }

  @Test
  void addsACodeOnce() {
    add("first", Optional.empty());
    assertThat(add("second", Optional.of(NOON))).isFalse();
    assertThat(tenants.find(code)).contains(new Tenant(code, "first", Optional.empty()));
  }

  @Test
  void listsAllByCode() {
    add("first", Optional.empty());
    List<String> codes = tenants.all().stream().map(Tenant::code).toList();
    assertThat(codes).contains(code).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void knowsNoTermsOfAnUnknownTenant() {
    add("first", Optional.of(NOON));
    assertThat(tenants.terms(List.of(code, "nobody"))).containsOnlyKeys(code);
    assertThat(tenants.find("nobody")).isEmpty();
  }

  @Test
  void hasEmptyTermsForANewTenant() {
    add("first", Optional.of(NOON));
    var terms = tenants.terms(List.of(code)).get(code);
    assertThat(terms.tenant()).isEqualTo(new Tenant(code, "first", Optional.of(NOON)));
    assertThat(terms.policies().at(NOON)).isEqualTo(CreditPolicy.DEFAULT);
    assertThat(terms.plans()).isEmpty();
    assertThat(terms.packs()).isEmpty();
    assertThat(terms.meters()).isEmpty();
    assertThat(terms.tariffs()).isEmpty();
  }

  @Test
  void movesAClockForwardOnly() {
    add("first", Optional.of(NOON));
    assertThat(move(NOON.plusSeconds(1))).isTrue();
    assertThat(move(NOON.plusSeconds(1))).as("to where it stands").isTrue();
    assertThat(move(NOON)).isFalse();
    assertThat(clock()).contains(NOON.plusSeconds(1));
  }

  @Test
  void showsAMovedClockInTheTermsAtOnce() {
    add("first", Optional.of(NOON));
    tenants.terms(List.of(code));
    move(NOON.plusSeconds(5));
    assertThat(tenants.terms(List.of(code)).get(code).tenant().testClock())
        .contains(NOON.plusSeconds(5));
  }

  @Test
  void hasNoClockToMoveForALiveTenant() {
    add("live", Optional.empty());
    assertThat(move(NOON)).isFalse();
    assertThat(clock()).isEmpty();
  }

  @Test
  void endsAtTheLatestOfManyMovesAtOnce() {
    add("first", Optional.of(NOON));
    Together.run(8, thread -> IntStream.range(0, 10).forEach(i -> move(later(thread, i))));
    assertThat(clock()).contains(later(7, 9));
  }

  private static Instant later(int thread, int i) {
    return NOON.plusSeconds(10L * thread + i);
  }

  private Optional<Instant> clock() {
    return tenants.find(code).flatMap(Tenant::testClock);
  }
}
