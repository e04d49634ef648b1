package org.bursar.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bursar.application.contract.Orders;
import org.bursar.application.contract.Shop;
import org.bursar.application.contract.Together;
import org.bursar.application.port.TransientFailure;
import org.bursar.application.posting.Outcome;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.persistence.embedded.TestSchema;
import org.bursar.persistence.schema.ReadySchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two servers on one database, each with memories of its own. */
class TwoServersTest {
  private static Server one;
  private static Server two;
  private Shop shop;

  @BeforeAll
  static void start() {
    TestSchema schema = ReadySchema.of("two");
    one = new Server(schema);
    two = new Server(schema);
  }

  @AfterAll
  static void stop() {
    one.close();
    two.close();
  }

  @BeforeEach
  void openShop() {
    shop = Shop.open(one, Map.of("rollover", "unlimited")).with("ann", "bob");
    shop.post("ga", Orders.grant("ann", "100"));
    shop.post("gb", Orders.grant("bob", "100"));
  }

  private static String available(Server server, Shop shop, String customer) {
    return server
        .ports()
        .accounts()
        .read(shop.wallet(customer))
        .orElseThrow()
        .account()
        .wallet()
        .available()
        .toString();
  }

  @Test
  void useNoSnapshotThatTheOtherHasMadeOld() {
    one.post(shop.submission("1", Orders.charge("ann", "1")));
    two.post(shop.submission("2", Orders.charge("ann", "20")));
    one.post(shop.submission("3", Orders.charge("ann", "30")));
    assertThat(available(one, shop, "ann")).isEqualTo("49");
    assertThat(available(two, shop, "ann")).isEqualTo("49");
    two.post(shop.submission("4", Orders.charge("ann", "40")));
    assertThat(available(one, shop, "ann")).isEqualTo("9");
    assertThat(shop.proof().violations()).isEmpty();
  }

  @Test
  void chargeOneWalletSideBySide() {
    Together.run(
        4,
        thread -> {
          Server server = thread % 2 == 0 ? one : two;
          for (int i = 0; i < 20; i++) {
            server.post(
                shop.submission(thread + "a" + i, Orders.charge("ann", "1")),
                shop.submission(thread + "b" + i, Orders.charge("bob", "0.5")));
          }
        });
    assertThat(available(one, shop, "ann")).isEqualTo("20");
    assertThat(available(two, shop, "bob")).isEqualTo("60");
    assertThat(shop.proof().violations()).isEmpty();
  }

  @Test
  void letOneHaveAKeyAndTheOtherTryAgain() throws Exception {
    CompletableFuture<List<Outcome>> second =
        one.inTransaction(
            () -> {
              one.books().post(List.of(shop.submission("same", Orders.charge("ann", "1"))));
              var waiting =
                  CompletableFuture.supplyAsync(
                      () -> two.post(shop.submission("same", Orders.charge("bob", "1"))));
              assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                  .isInstanceOf(TimeoutException.class);
              return waiting;
            });
    assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(TransientFailure.class);
    assertThat(available(two, shop, "bob")).isEqualTo("100");
    assertThat(two.post(shop.submission("same", Orders.charge("bob", "1"))).get(0))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void keepNothingOfATransactionThatBrokeOff() {
    assertThatThrownBy(
            () ->
                one.inTransaction(
                    () -> {
                      one.books().post(List.of(shop.submission("x", Orders.charge("ann", "70"))));
                      throw new IllegalStateException("broken off");
                    }))
        .hasMessage("broken off");
    assertThat(available(one, shop, "ann")).isEqualTo("100");
    one.post(shop.submission("x", Orders.charge("ann", "60")));
    assertThat(available(one, shop, "ann")).isEqualTo("40");
  }

  @Test
  void seeEachOthersTermsAtOnce() {
    String tenant = shop.tenant();
    assertThat(policy(one, tenant).shortfall().name()).isEqualTo("CLAMP");
    CreditPolicy changed = CreditPolicy.parse(Map.of("shortfall", "debt"));
    two.inTransaction(
        () -> {
          two.ports().catalog().add(tenant, changed, Shop.OPENING);
          return null;
        });
    assertThat(policy(one, tenant).shortfall().name()).isEqualTo("DEBT");
  }

  private static CreditPolicy policy(Server server, String tenant) {
    return server.ports().tenants().terms(List.of(tenant)).get(tenant).policies().at(Shop.OPENING);
  }

  @Test
  void useACustomersNewTimeZoneAtOnce() {
    assertThat(
            two.ports().accounts().read(shop.wallet("ann")).orElseThrow().account().zone().getId())
        .isEqualTo("Z");
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    shop.with("ann", berlin);
    assertThat(two.ports().accounts().read(shop.wallet("ann")).orElseThrow().account().zone())
        .isEqualTo(berlin);
  }

  @Test
  void agreeOnInstantsThatWereGivenFinerThanTheyAreKept() {
    Instant end = Shop.OPENING.plusSeconds(60).plusNanos(1_999);
    shop.post("g", Orders.grant("ann", "10", end));
    shop.post("h", Orders.hold("ann", "10", Duration.ofSeconds(30).plusNanos(1)));
    Account remembered = one.ports().accounts().read(shop.wallet("ann")).orElseThrow().account();
    Account read = two.ports().accounts().read(shop.wallet("ann")).orElseThrow().account();
    assertThat(remembered.wallet().holds()).isEqualTo(read.wallet().holds());
    assertThat(remembered.wallet().lots())
        .containsExactlyInAnyOrderElementsOf(read.wallet().lots())
        .extracting(CreditLot::expiresAt)
        .contains(Instant.parse("2026-01-31T10:01:00.000001Z"));
  }
}
