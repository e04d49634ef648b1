package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.renewing.Renewing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link org.bursar.application.posting.Accounts} promise to those who tidy. */
public abstract class ClaimingContract extends PortContract {
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("ann", "bob", "eve");
  }

  @Test
  void claimsWhatIsDueAndNothingElse() {
    Instant end = Shop.OPENING.plusSeconds(60);
    shop.post("a", Orders.grant("ann", "10", end));
    shop.post("b", Orders.grant("bob", "10", end.plusNanos(1_000)));
    shop.post("e", Orders.grant("eve", "10"));
    assertThat(claim(end.minusNanos(1_000), 10)).isEmpty();
    assertThat(claim(end, 10)).containsExactly("ann");
    assertThat(claim(end.plusSeconds(1), 10)).containsExactlyInAnyOrder("ann", "bob");
    assertThat(claim(end.plusSeconds(1), 1)).hasSize(1);
  }

  private List<String> claim(Instant now, int limit) {
    return inTransaction(
        () ->
            ports().accounts().claimDue(shop.tenant(), now, limit).stream()
                .map(OpenAccount::customer)
                .toList());
  }

  @Test
  void claimsASubscriptionAndAHoldWhenTheyAreDue() {
    shop.post("s", Orders.subscribe("ann", "basic"));
    shop.post("g", Orders.grant("bob", "10"));
    shop.post("h", Orders.hold("bob", "10", Duration.ofMinutes(5)));
    assertThat(claim(Shop.OPENING.plusSeconds(299), 10)).isEmpty();
    assertThat(claim(Shop.OPENING.plusSeconds(300), 10)).containsExactly("bob");
    assertThat(claim(Instant.parse("2026-02-28T10:00:00Z"), 10))
        .containsExactlyInAnyOrder("ann", "bob");
  }

  @Test
  void passesOverWhatOthersHaveLocked() throws Exception {
    Instant end = Shop.OPENING.plusSeconds(60);
    shop.post("a", Orders.grant("ann", "10", end));
    shop.post("b", Orders.grant("bob", "10", end));
    during(
        () -> ports().accounts().open(List.of(shop.submission("c", Orders.charge("ann", "1")))),
        finish ->
            assertThat(
                    CompletableFuture.supplyAsync(() -> claim(end, 10)).get(20, TimeUnit.SECONDS))
                .containsExactly("bob"));
    assertThat(claim(end, 10)).containsExactlyInAnyOrder("ann", "bob");
  }

  @Test
  void claimsNothingTwiceOnceItIsTidy() {
    Shop other = Shop.open(this, Map.of()).with("ann");
    for (Shop each : List.of(shop, other)) {
      each.post("s", Orders.subscribe("ann", "basic"));
      each.moveTo(Instant.parse("2026-04-30T10:00:00Z"));
    }
    assertThat(tidy(2)).as("more to do").isFalse();
    assertThat(shop.entries("ann"))
        .extracting(entry -> entry.type() + " " + entry.at())
        .containsExactly(
            "GRANT 2026-01-31T10:00:00Z",
            "GRANT 2026-02-28T10:00:00Z",
            "GRANT 2026-03-31T10:00:00Z",
            "GRANT 2026-04-30T10:00:00Z");
    assertThat(tidy(2)).isFalse();
    assertThat(shop.entries("ann")).hasSize(4);
    assertThat(other.entries("ann")).as("of another tenant").hasSize(1);
  }

  @Test
  void takesAsManyTransactionsAsAnAccountIsFarBehindAndKeepsWhatEachHasPosted() {
    shop.post("s", Orders.subscribe("ann", "basic"));
    shop.moveTo(Instant.parse("2031-01-31T10:00:00Z"));
    int rounds = 1;
    for (int before = 1; tidy(10); rounds++) {
      int after = shop.entries("ann").size();
      assertThat(after).isGreaterThan(before).isLessThanOrEqualTo(before + 32);
      before = after;
    }
    assertThat(rounds).isGreaterThan(2);
    assertThat(shop.entries("ann")).as("60 renewals and the first allowance").hasSize(61);
    assertThat(shop.proof().violations()).isEmpty();
  }

  private boolean tidy(int limit) {
    Renewing renewing =
        new Renewing(
            ports().accounts(), ports().tenants(), () -> Instant.parse("2000-01-01T00:00:00Z"));
    return inTransaction(() -> renewing.tidy(shop.tenant(), limit));
  }
}
