package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bursar.application.contract.Orders.credits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bursar.application.ledger.Ledger;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.Submission;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.RateCardVersion;
import org.bursar.domain.wallet.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the {@link Ledger} promises. */
public abstract class LedgerContract extends PortContract {
  private static final Instant START = Shop.OPENING;

  private Shop shop;
  private Ledger ledger;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("ann", "bob");
    ledger = ports().ledger();
  }

  private void chargeEachMinute(int times) {
    shop.post("g", Orders.grant("ann", "100"));
    for (int i = 1; i <= times; i++) {
      shop.moveTo(START.plusSeconds(60L * i));
      shop.post("c" + i, Orders.charge("ann", "1"));
    }
  }

  @Test
  void keepsAnEntryAsItWasWritten() {
    UUID lot = shop.id("g", Orders.grant("ann", "10.5"));
    UUID charge = shop.id("c", Orders.charge("ann", "0.000001"));
    assertThat(shop.entries("ann"))
        .containsExactly(
            entry(1, EntryType.GRANT, lot, "10.5", new Cause(lot, "key:test", "welcome")),
            new LedgerEntry(
                2,
                EntryType.CHARGE,
                Optional.of(lot),
                Optional.of(Source.PROMOTION),
                new Credits(-1),
                Credits.ZERO,
                Credits.ZERO,
                credits("10.499999"),
                new Cause(charge, "key:test", ""),
                START));
  }

  private static LedgerEntry entry(
      long sequence, EntryType type, UUID lot, String credits, Cause cause) {
    return new LedgerEntry(
        sequence,
        type,
        Optional.of(lot),
        Optional.of(Source.PROMOTION),
        credits(credits),
        Credits.ZERO,
        Credits.ZERO,
        credits(credits),
        cause,
        START);
  }

  @Test
  void pagesEntriesNewestFirst() {
    chargeEachMinute(4);
    assertThat(sequences(ledger.entries(shop.wallet("ann"), Long.MAX_VALUE, 2)))
        .containsExactly(5L, 4L);
    assertThat(sequences(ledger.entries(shop.wallet("ann"), 4, 2))).containsExactly(3L, 2L);
    assertThat(sequences(ledger.entries(shop.wallet("ann"), 2, 2))).containsExactly(1L);
    assertThat(ledger.entries(shop.wallet("ann"), 1, 2)).isEmpty();
    assertThat(ledger.entries(shop.wallet("bob"), Long.MAX_VALUE, 2)).isEmpty();
  }

  private static List<Long> sequences(List<LedgerEntry> entries) {
    return entries.stream().map(LedgerEntry::sequence).toList();
  }

  @Test
  void goesThroughASpanOldestFirst() {
    chargeEachMinute(4);
    List<LedgerEntry> entries = new ArrayList<>();
    Instant from = START.plusSeconds(60);
    ledger.forEach(shop.wallet("ann"), from, from.plusSeconds(120), entries::add);
    assertThat(sequences(entries)).containsExactly(2L, 3L);
    List<Ledger.StoredCharge> charges = new ArrayList<>();
    ledger.forEachCharge(shop.wallet("ann"), from, from.plusSeconds(120), charges::add);
    assertThat(charges)
        .extracting(stored -> stored.charge().at())
        .containsExactly(from, from.plusSeconds(60));
  }

  @Test
  void goesThroughALongLedgerWhole() {
    shop.post("g", Orders.grant("ann", "10000"));
    List<Submission> charges =
        LongStream.rangeClosed(1, 2_500)
            .mapToObj(i -> shop.submission("c" + i, Orders.charge("ann", "1")))
            .toList();
    shop.books().post(charges);
    assertThat(sequences(shop.entries("ann")))
        .isEqualTo(LongStream.rangeClosed(1, 2_501).boxed().toList());
    assertThat(shop.proof().entries()).isEqualTo(2_501);
  }

  @Test
  void findsAChargeOfItsTenantWithWhatCameBack() {
    shop.post("g", Orders.grant("ann", "10"));
    var done = shop.post("c", Orders.chat("ann", "pro", 2_000));
    UUID id = done.answer().id();
    shop.post("r", Orders.refund(id, "1.5"));
    Ledger.StoredCharge stored = ledger.charge(shop.tenant(), id).orElseThrow();
    assertThat(stored)
        .isEqualTo(
            new Ledger.StoredCharge((Charge) done.answer(), credits("1.5"), shop.wallet("ann")));
    assertThat(stored.charge().credits()).isEqualTo(credits("6"));
    assertThat(ledger.charge(Shop.open(this, Map.of()).tenant(), id)).isEmpty();
    assertThat(ledger.hold(shop.tenant(), id)).isEmpty();
  }

  @Test
  void findsAHoldOfItsTenantOpenOrClosed() {
    shop.post("g", Orders.grant("ann", "10"));
    UUID id = shop.id("h", Orders.holdChat("ann", "pro", 1_000));
    Ledger.StoredHold open = ledger.hold(shop.tenant(), id).orElseThrow();
    assertThat(open.customer()).isEqualTo("ann");
    assertThat(open.hold()).isEqualTo(shop.account("ann").wallet().hold(id));
    assertThat(open.hold().tariff()).contains(new RateCardVersion("chat", 1));
    shop.post("r", Orders.release(id));
    assertThat(ledger.hold(shop.tenant(), id).orElseThrow().hold().status())
        .isEqualTo(HoldStatus.RELEASED);
    assertThat(ledger.hold(Shop.open(this, Map.of()).tenant(), id)).isEmpty();
    assertThat(ledger.charge(shop.tenant(), id)).isEmpty();
  }

  @Test
  void listsOpenHoldsNewestFirst() {
    shop.post("g", Orders.grant("ann", "10"));
    UUID first = shop.id("h1", Orders.hold("ann", "1"));
    UUID second = shop.id("h2", Orders.hold("ann", "1"));
    shop.moveTo(START.plusSeconds(1));
    UUID third = shop.id("h3", Orders.hold("ann", "1"));
    shop.post("r", Orders.release(second));
    assertThat(ledger.openHolds(shop.wallet("ann")))
        .extracting(Hold::id)
        .containsExactly(third, first);
    assertThat(ledger.openHolds(shop.wallet("bob"))).isEmpty();
  }

  @Test
  void findsLotsOfTheWalletOpenOrClosed() {
    UUID spent = shop.id("g1", Orders.grant("ann", "1"));
    shop.post("c", Orders.charge("ann", "1"));
    UUID open = shop.id("g2", Orders.grant("ann", "2"));
    UUID bobs = shop.id("g3", Orders.grant("bob", "3"));
    assertThat(ledger.lots(shop.wallet("ann"), List.of(spent, open, bobs, new UUID(1, 1))))
        .extracting(CreditLot::id)
        .containsExactlyInAnyOrder(spent, open);
    assertThat(ledger.lots(shop.wallet("ann"), List.of())).isEmpty();
  }
}
