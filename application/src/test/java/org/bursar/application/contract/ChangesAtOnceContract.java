package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bursar.application.contract.Orders.credits;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.bursar.application.catalog.Catalogs;
import org.bursar.application.catalog.Catalogs.Put;
import org.bursar.application.customer.CustomerDirectory;
import org.bursar.application.port.Customers.Details;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.customer.Customer;
import org.bursar.domain.customer.Tenant;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.policy.CreditPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two change terms or customers at once: one waits, and nothing that either said is lost. */
public abstract class ChangesAtOnceContract extends PortContract {
  private static final InstantSource NO_WALL_CLOCK =
      () -> {
        throw new AssertionError("a sandbox does not look at the wall clock");
      };
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private Shop shop;
  private Catalogs catalogs;
  private CustomerDirectory directory;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited"));
    catalogs = new Catalogs(ports().catalog(), ports().tenants(), NO_WALL_CLOCK);
    directory = new CustomerDirectory(ports().customers(), ports().tenants(), NO_WALL_CLOCK);
  }

  /** Does the second while the first is not committed yet: it waits. Returns what it says. */
  private <T> T second(Runnable first, Supplier<T> second) throws Exception {
    AtomicReference<T> said = new AtomicReference<>();
    during(
        first,
        finish -> {
          var other = CompletableFuture.supplyAsync(() -> inTransaction(second));
          assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS))
              .isInstanceOf(TimeoutException.class);
          finish.countDown();
          said.set(other.get(30, TimeUnit.SECONDS));
        });
    return said.get();
  }

  @Test
  void bothAnswersOfAPolicyAreKept() throws Exception {
    CreditPolicy answered =
        second(
            () -> catalogs.putPolicy(shop.tenant(), Map.of("cancel", "now")),
            () -> catalogs.putPolicy(shop.tenant(), Map.of("shortfall", "debt")));
    CreditPolicy both =
        CreditPolicy.parse(Map.of("rollover", "unlimited", "cancel", "now", "shortfall", "debt"));
    assertThat(answered).isEqualTo(both);
    assertThat(catalogs.policy(shop.tenant())).isEqualTo(both);
  }

  @Test
  void noAnswerIsLostByAServerWhoseClockIsBehind() {
    String live = shop.tenant() + "-live";
    transact(() -> ports().tenants().add(liveTenant(live)));
    Instant ahead = Instant.parse("2026-03-01T00:00:03Z");
    Instant behind = Instant.parse("2026-03-01T00:00:00Z");
    transact(() -> catalogsAt(ahead).putPolicy(live, Map.of("cancel", "now")));
    transact(() -> catalogsAt(behind).putPolicy(live, Map.of("shortfall", "debt")));
    assertThat(catalogsAt(ahead).policy(live))
        .isEqualTo(CreditPolicy.parse(Map.of("cancel", "now", "shortfall", "debt")));
  }

  private static Tenant liveTenant(String code) {
    return new Tenant(code, code, Optional.empty());
  }

  private Catalogs catalogsAt(Instant now) {
    return new Catalogs(ports().catalog(), ports().tenants(), InstantSource.fixed(now));
  }

  @Test
  void twoVersionsOfAPlanComeOneAfterAnother() throws Exception {
    Plan first = Wares.plan("basic", BillingInterval.MONTH, 1_500, "150");
    Plan second = Wares.plan("basic", BillingInterval.MONTH, 2_000, "200");
    Put<Plan> put =
        second(
            () -> catalogs.putPlan(shop.tenant(), first),
            () -> catalogs.putPlan(shop.tenant(), second));
    assertThat(put).isEqualTo(new Put<>(second.at(3), false));
    assertThat(catalogs.terms(shop.tenant()).plan("basic")).isEqualTo(second.at(3));
  }

  @Test
  void twoVersionsOfAPackComeOneAfterAnother() throws Exception {
    Put<Pack> put =
        second(
            () -> catalogs.putPack(shop.tenant(), Wares.pack("new", 1, "10")),
            () -> catalogs.putPack(shop.tenant(), Wares.pack("new", 1, "20")));
    assertThat(put).isEqualTo(new Put<>(Wares.pack("new", 2, "20"), false));
  }

  @Test
  void twoVersionsOfAMeterComeOneAfterAnother() throws Exception {
    Put<Meter> put =
        second(
            () -> catalogs.putMeter(shop.tenant(), "chat", Wares.chat(1, "2").rateCard()),
            () -> catalogs.putMeter(shop.tenant(), "chat", Wares.chat(1, "3").rateCard()));
    assertThat(put).isEqualTo(new Put<>(Wares.chat(3, "3"), false));
  }

  @Test
  void bothDetailsOfACustomerAreKept() throws Exception {
    shop.with("ann");
    boolean created = second(() -> put("ann", name("Ann")), () -> put("ann", email("a@b.no")));
    assertThat(created).isFalse();
    assertThat(ann().name()).contains("Ann");
    assertThat(ann().email()).contains("a@b.no");
  }

  @Test
  void bothDetailsOfANewCustomerAreKept() throws Exception {
    boolean created = second(() -> put("ann", zone(OSLO)), () -> put("ann", name("Ann")));
    assertThat(created).as("the first has made it").isFalse();
    assertThat(ann().name()).contains("Ann");
    assertThat(ann().timeZone()).isEqualTo(OSLO);
  }

  @Test
  void aTimeZoneAndACreditAreKept() throws Exception {
    shop.with("ann").post("g", Orders.grant("ann", "10"));
    second(() -> shop.post("c", Orders.charge("ann", "4")), () -> put("ann", zone(OSLO)));
    assertThat(shop.account("ann").zone()).isEqualTo(OSLO);
    assertThat(shop.available("ann")).isEqualTo("6");
    second(
        () -> put("ann", zone(ZoneId.of("UTC"))), () -> shop.post("d", Orders.charge("ann", "1")));
    assertThat(shop.account("ann").zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(shop.account("ann").wallet().available()).isEqualTo(credits("5"));
    assertThat(shop.proof().violations()).isEmpty();
  }

  private boolean put(String customer, Details details) {
    return directory.put(shop.tenant(), customer, details);
  }

  private Customer ann() {
    return directory.get(shop.tenant(), "ann");
  }

  private static Details name(String name) {
    return new Details(Optional.empty(), Optional.of(name), Optional.empty());
  }

  private static Details email(String email) {
    return new Details(Optional.of(email), Optional.empty(), Optional.empty());
  }

  private static Details zone(ZoneId zone) {
    return new Details(Optional.empty(), Optional.empty(), Optional.of(zone));
  }
}
