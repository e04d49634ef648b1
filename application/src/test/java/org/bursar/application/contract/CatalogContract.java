package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bursar.application.contract.Orders.credits;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bursar.application.port.Terms;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.RateCardVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the {@link org.bursar.application.port.Catalog} promises. */
public abstract class CatalogContract extends PortContract {
  private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");

  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited"));
  }

  private Terms terms() {
    return ports().tenants().terms(List.of(shop.tenant())).get(shop.tenant());
  }

  @Test
  void keepsAPlanAsItWasAdded() {
    Plan plan =
        new Plan(
            "team",
            1,
            "Équipe \"A\"",
            BillingInterval.YEAR,
            new Money(59_990, "EUR"),
            credits("8999999999.999999"),
            Overrides.parse(Map.of("rollover", "up-to 50%", "cancel", "now")),
            false);
    transact(() -> ports().catalog().add(shop.tenant(), plan));
    assertThat(terms().plan("team")).isEqualTo(plan);
  }

  @Test
  void keepsAPackAsItWasAdded() {
    Pack pack =
        new Pack(
            "big",
            1,
            "Big 🍀",
            credits("0.000001"),
            new Money(0, "JPY"),
            Overrides.parse(Map.of("packExpiry", "P2M")),
            true);
    transact(() -> ports().catalog().add(shop.tenant(), pack));
    assertThat(terms().pack("big")).isEqualTo(pack);
  }

  @Test
  void keepsAMeterAsItWasAdded() {
    Multiplier gpu =
        new Multiplier(
            "gpu",
            new TreeMap<>(Map.of("h100", new BigDecimal("2.75"))),
            Optional.of(new BigDecimal("1")));
    Rate rate = new Rate("gpuSeconds", new BigDecimal("0.001"), credits("0.1"));
    RateCard card = new RateCard(credits("1"), List.of(rate), List.of(gpu), credits("2.5"), 6);
    Meter meter = new Meter("compute", 1, card);
    transact(() -> ports().catalog().add(shop.tenant(), meter));
    assertThat(terms().meter("compute")).isEqualTo(meter);
  }

  @Test
  void hasTheLatestVersionAndEveryTariff() {
    transact(() -> ports().catalog().add(shop.tenant(), Wares.chat(2, "2")));
    transact(() -> ports().catalog().add(shop.tenant(), Wares.pack("p50", 2, "60")));
    transact(
        () -> {
          Plan basic = Wares.plan("basic", BillingInterval.MONTH, 1_500, "150");
          ports().catalog().add(shop.tenant(), basic.at(2));
        });
    assertThat(terms().meter("chat")).isEqualTo(Wares.chat(2, "2"));
    assertThat(terms().tariffs())
        .containsOnly(
            Map.entry(new RateCardVersion("chat", 1), Wares.chat(1, "1")),
            Map.entry(new RateCardVersion("chat", 2), Wares.chat(2, "2")));
    assertThat(terms().pack("p50")).isEqualTo(Wares.pack("p50", 2, "60"));
    assertThat(terms().plan("basic").allowance()).isEqualTo(credits("150"));
    assertThat(terms().plans()).containsOnlyKeys("basic", "plus", "plus-yearly");
  }

  @Test
  void writesNoVersionTwice() {
    assertConflict("meter", () -> ports().catalog().add(shop.tenant(), Wares.chat(1, "9")));
    assertConflict("pack", () -> ports().catalog().add(shop.tenant(), Wares.pack("p50", 1, "9")));
    Plan other = Wares.plan("basic", BillingInterval.YEAR, 1, "9");
    assertConflict("plan", () -> ports().catalog().add(shop.tenant(), other));
    assertThat(terms().meter("chat")).isEqualTo(Wares.chat(1, "1"));
    assertThat(terms().pack("p50")).isEqualTo(Wares.pack("p50", 1, "50"));
    assertThat(terms().plan("basic").allowance()).isEqualTo(credits("100"));
  }

  private void assertConflict(String resource, Runnable work) {
    assertThatThrownBy(() -> transact(work))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(new Refusal.WriteConflict(resource)));
  }

  @Test
  void keepsEachTenantsOwn() {
    Shop other = Shop.open(this, Map.of());
    transact(() -> ports().catalog().add(other.tenant(), Wares.pack("p50", 2, "60")));
    transact(() -> ports().catalog().add(other.tenant(), Wares.pack("only", 1, "1")));
    assertThat(terms().pack("p50").version()).isEqualTo(1);
    assertThat(terms().packs()).containsOnlyKeys("p50");
  }

  @Test
  void putsAPolicyIntoForceFromAnInstantOn() {
    CreditPolicy later = CreditPolicy.parse(Map.of("rollover", "cycles 3", "holdTimeout", "PT5M"));
    transact(() -> ports().catalog().add(shop.tenant(), later, SPRING));
    assertThat(terms().policies().at(SPRING)).isEqualTo(later);
    assertThat(terms().policies().at(SPRING.minusNanos(1_000)))
        .isEqualTo(CreditPolicy.parse(Map.of("rollover", "unlimited")));
  }

  @Test
  void hasTheLastOfTwoPoliciesFromTheSameInstant() {
    CreditPolicy first = CreditPolicy.parse(Map.of("cancel", "now"));
    CreditPolicy second = CreditPolicy.parse(Map.of("burnDown", "PACK, ALLOWANCE"));
    transact(() -> ports().catalog().add(shop.tenant(), first, SPRING));
    transact(() -> ports().catalog().add(shop.tenant(), second, SPRING));
    assertThat(terms().policies().at(SPRING)).isEqualTo(second);
  }

  @Test
  void forgetsWhatWasRolledBack() {
    assertThatThrownBy(
            () ->
                transact(
                    () -> {
                      ports().catalog().add(shop.tenant(), Wares.chat(2, "2"));
                      throw new IllegalStateException("planned");
                    }))
        .hasMessage("planned");
    assertThat(terms().meter("chat").version()).isEqualTo(1);
  }
}
