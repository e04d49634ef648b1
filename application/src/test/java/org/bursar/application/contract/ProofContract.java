package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.application.ledger.Ledger.Book;
import org.bursar.application.proving.Proof;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.LedgerEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the {@link org.bursar.application.ledger.Ledger} promises to those who prove it. */
public abstract class ProofContract extends PortContract {
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("ann", "bob", "eve");
  }

  private Map<String, Book> books() {
    Map<String, Book> books = new HashMap<>();
    transact(
        () ->
            ports()
                .ledger()
                .forEachBook(
                    shop.tenant(), book -> assertThat(books.put(book.customer(), book)).isNull()));
    return books;
  }

  @Test
  void hasEveryBookOfTheTenantWhole() {
    UUID spent = shop.id("g1", Orders.grant("ann", "5"));
    UUID hold = shop.id("h", Orders.hold("ann", "5"));
    shop.post("x", Orders.capture(hold, "5"));
    UUID open = shop.id("g2", Orders.grant("ann", "7"));
    shop.post("b", Orders.grant("bob", "3"));
    Shop other = Shop.open(this, Map.of()).with("ann");
    other.post("g", Orders.grant("ann", "1"));
    Map<String, Book> books = books();
    assertThat(books).containsOnlyKeys("ann", "bob", "eve");
    Book ann = books.get("ann");
    assertThat(ann.entries()).isEqualTo(shop.entries("ann"));
    assertThat(ann.entries()).extracting(LedgerEntry::sequence).containsExactly(1L, 2L, 3L, 4L);
    assertThat(ann.wallet().lots())
        .extracting(CreditLot::id)
        .containsExactlyInAnyOrder(spent, open);
    assertThat(ann.wallet().holds()).extracting(Hold::id).containsExactly(hold);
    assertThat(books.get("eve").entries()).isEmpty();
  }

  @Test
  void provesALedgerInWhichEverythingHasHappened() {
    shop.post("s", Orders.subscribe("ann", "basic"));
    shop.post("p", Orders.buy("ann", "p50"));
    UUID charge = shop.id("c", Orders.charge("ann", "130"));
    shop.post("r", Orders.refund(charge, "40"));
    UUID hold = shop.id("h", Orders.hold("ann", "30"));
    shop.moveTo(java.time.Instant.parse("2026-03-31T10:00:00Z"));
    shop.post("u", Orders.change("ann", "plus"));
    shop.post("v", Orders.voidLot(shop.id("g", Orders.grant("ann", "9"))));
    assertThat(shop.refused("late", Orders.release(hold)))
        .isInstanceOf(org.bursar.domain.Refusal.HoldClosed.class);
    assertThat(shop.available("ann")).as("20+40 +100 +100 +200").isEqualTo("460");
    Proof proof = shop.proof();
    assertThat(proof.violations()).isEmpty();
    assertThat(proof.wallets()).isEqualTo(3);
    assertThat(proof.entries()).isEqualTo(shop.entries("ann").size());
  }

  @Test
  void readsEachBookAtOneMomentWhileOthersWrite() {
    shop.post("g", Orders.grant("ann", "1000"));
    List<String> violations = new ArrayList<>();
    Together.run(
        2,
        thread -> {
          for (int i = 0; i < 40; i++) {
            if (thread == 0) {
              shop.post("c" + i, Orders.charge("ann", "1"));
            } else {
              violations.addAll(shop.proof().violations());
            }
          }
        });
    assertThat(violations).isEmpty();
    assertThat(shop.proof().entries()).isEqualTo(41);
  }
}
