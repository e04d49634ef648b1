package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bursar.application.contract.Orders.credits;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.Captured;
import org.bursar.application.charging.Cost;
import org.bursar.application.charging.PlaceHold;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.Command;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the books promise of holds and refunds whose lots have closed meanwhile, on any store. */
public abstract class ReturnsContract extends PortContract {
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("ann");
  }

  @Test
  void reopensAnExhaustedLotByARefund() {
    UUID lot = shop.id("g", Orders.grant("ann", "10"));
    UUID charge = shop.id("c", Orders.charge("ann", "10"));
    assertThat(shop.account("ann").wallet().lots()).isEmpty();
    shop.post("r", Orders.refund(charge, "3"));
    assertThat(shop.account("ann").wallet().lots())
        .extracting(open -> open.id() + " " + open.granted() + " " + open.available())
        .containsExactly(lot + " 10 3");
    shop.post("c2", Orders.charge("ann", "3"));
    assertThat(shop.proof().violations()).isEmpty();
  }

  @Test
  void opensANewLotWhereTheOldOneHasEnded() {
    Instant end = Shop.OPENING.plusSeconds(3_600);
    shop.post("g", Orders.grant("ann", "10", end));
    UUID charge = shop.moveTo(Shop.OPENING.plusSeconds(600)).id("c", Orders.charge("ann", "8"));
    Instant later = Shop.OPENING.plusSeconds(36_000);
    shop.moveTo(later).post("r", Orders.refund(charge, "5"));
    assertThat(shop.account("ann").wallet().lots())
        .extracting(CreditLot::available, CreditLot::effectiveAt, CreditLot::expiresAt)
        .containsExactly(tuple(credits("5"), later, later.plusSeconds(3_000)));
    assertThat(shop.proof().violations()).isEmpty();
  }

  @Test
  void capturesWhatWasHeldOfALotThatHasEnded() {
    shop.post("g", Orders.grant("ann", "10", Shop.OPENING.plusSeconds(60)));
    UUID hold = shop.id("h", Orders.hold("ann", "6", Duration.ofHours(2)));
    shop.moveTo(Shop.OPENING.plusSeconds(3_600));
    Captured captured = (Captured) shop.post("c", Orders.capture(hold, "6")).answer();
    assertThat(captured.captured()).isEqualTo(credits("6"));
    assertThat(captured.shortfall()).isEmpty();
    assertThat(shop.available("ann")).isEqualTo("0");
    assertThat(shop.proof().violations()).isEmpty();
  }

  @Test
  void pricesACaptureByTheRateCardOfItsHold() {
    shop.post("g", Orders.grant("ann", "100"));
    UUID hold = shop.id("h", Orders.holdChat("ann", "pro", 1_000));
    transact(() -> ports().catalog().add(shop.tenant(), Wares.chat(2, "10")));
    Command capture = Orders.capture(hold, Orders.tokens("pro", 2_000));
    assertThat(((Captured) shop.post("c", capture).answer()).captured()).isEqualTo(credits("6"));
    shop.post("c2", Orders.chat("ann", "pro", 1_000));
    assertThat(shop.available("ann")).isEqualTo("64");
  }

  @Test
  void givesAHoldBackAtItsTimeout() {
    shop.post("g", Orders.grant("ann", "10"));
    UUID hold = shop.id("h", Orders.hold("ann", "10", Duration.ofMinutes(10)));
    shop.moveTo(Shop.OPENING.plusSeconds(600));
    assertThat(shop.refused("c", Orders.capture(hold, "1")))
        .isEqualTo(new Refusal.HoldClosed(hold, HoldStatus.EXPIRED, credits("0"), credits("10")));
    assertThat(shop.available("ann")).isEqualTo("10");
  }

  @Test
  void passesTheNoteOfAHoldOnToItsCharge() {
    shop.post("g", Orders.grant("ann", "10"));
    Metadata note = Metadata.of(Optional.of("a picture"), Map.of("chat", "7"));
    PlaceHold command = new PlaceHold("ann", new Cost.Fixed(credits("2")), Optional.empty(), note);
    UUID hold = shop.id("h", command);
    assertThat(ports().ledger().hold(shop.tenant(), hold).orElseThrow().hold().note())
        .isEqualTo(note);
    assertThat(shop.refused("h", Orders.hold("ann", "2")))
        .isEqualTo(new Refusal.IdempotencyKeyReused("h"));
    Captured captured = (Captured) shop.post("c", Orders.capture(hold, "1")).answer();
    Charge charge =
        ports().ledger().charge(shop.tenant(), captured.charge()).orElseThrow().charge();
    assertThat(charge.description()).contains("a picture");
    assertThat(charge.metadata()).isEqualTo(Map.of("chat", "7"));
  }
}
