package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.CaptureHold;
import org.bursar.application.charging.Cost;
import org.bursar.application.charging.MakeCharge;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Settle;
import org.bursar.application.subscribing.ChangeSubscription;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the books answer to a request that comes again, whatever has happened since. */
public abstract class ReplayContract extends PortContract {
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("ann");
    shop.post("g", Orders.grant("ann", "1000"));
  }

  /** Sends an order, lets everything else happen, and sends it again. */
  private void assertReplays(Command command) {
    Outcome.Done first = shop.post("key", command);
    assertThat(first.replayed()).isFalse();
    shop.post("more", Orders.grant("ann", "7"));
    shop.post("spent", Orders.charge("ann", "3"));
    transact(() -> ports().catalog().add(shop.tenant(), Wares.chat(2, "9")));
    shop.moveTo(Instant.parse("2026-05-01T00:00:00Z")).post("", new Settle("ann"));
    List<LedgerEntry> before = shop.entries("ann");
    assertThat(shop.post("key", command)).isEqualTo(new Outcome.Done(first.answer(), true));
    assertThat(shop.entries("ann")).isEqualTo(before);
  }

  private UUID hold() {
    return shop.id("h", Orders.holdChat("ann", "pro", 5_000));
  }

  @Test
  void replaysACharge() {
    Metadata note = Metadata.of(Optional.of("a \"song\", {x}"), Map.of("job", "17", "åäö", "=,]"));
    assertReplays(
        new MakeCharge("ann", new Cost.Metered("chat", Orders.tokens("pro", 1_234)), note));
  }

  @Test
  void replaysAHold() {
    assertReplays(Orders.hold("ann", "12.5", Duration.ofMinutes(5)));
  }

  @Test
  void replaysACaptureThoughItsHoldHasEnded() {
    assertReplays(Orders.capture(hold(), Orders.tokens("mini", 20_000)));
  }

  @Test
  void replaysACaptureOfAll() {
    assertReplays(new CaptureHold(hold(), Optional.empty(), Optional.empty()));
  }

  @Test
  void replaysARelease() {
    assertReplays(Orders.release(hold()));
  }

  @Test
  void replaysAnExtension() {
    assertReplays(Orders.extend(hold(), Duration.ofDays(2)));
  }

  @Test
  void replaysARefund() {
    assertReplays(Orders.refund(shop.id("c", Orders.charge("ann", "9")), "2"));
  }

  @Test
  void replaysAGrantAndAVoid() {
    assertReplays(Orders.grant("ann", "1.000001", Instant.parse("2026-02-01T00:00:00.000001Z")));
    UUID lot = shop.id("g2", Orders.grant("ann", "5"));
    Outcome.Done first = shop.post("void", Orders.voidLot(lot));
    assertThat(shop.post("void", Orders.voidLot(lot)))
        .isEqualTo(new Outcome.Done(first.answer(), true));
  }

  @Test
  void replaysAPurchase() {
    assertReplays(Orders.buy("ann", "p50"));
  }

  @Test
  void replaysASubscription() {
    assertReplays(Orders.subscribe("ann", "basic"));
  }

  @Test
  void replaysAChangeAndACancel() {
    shop.post("s", Orders.subscribe("ann", "basic"));
    shop.moveTo(Instant.parse("2026-02-10T00:00:00Z"));
    assertReplays(Orders.change("ann", "plus"));
    Outcome.Done first = shop.post("end", Orders.life("ann", ChangeSubscription.Step.CANCEL));
    assertThat(shop.post("end", Orders.life("ann", ChangeSubscription.Step.CANCEL)))
        .isEqualTo(new Outcome.Done(first.answer(), true));
  }
}
