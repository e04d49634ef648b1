package org.bursar.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.contract.Orders;
import org.bursar.application.contract.Shop;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Wallet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A proof that finds nothing is worth something only if it would find what is wrong. */
class MemoryCorruptionTest {
  private final MemoryStore store = new MemoryStore();
  private Shop shop;
  private StoredBook book;

  @BeforeEach
  void openShop() {
    shop = Shop.open(store, Map.of()).with("ann", "bob");
    shop.post("g", Orders.grant("ann", "10"));
    shop.post("c", Orders.charge("ann", "4"));
    shop.post("h", Orders.hold("ann", "2"));
    book = store.books.get(shop.wallet("ann"));
  }

  private void corrupt(int index, LedgerEntry entry) {
    book.entries.set(index, entry);
  }

  private void assertViolation(String sentence) {
    assertThat(shop.proof().violations())
        .as("was in order before, and is not now")
        .anySatisfy(v -> assertThat(v).startsWith("customer ann: ").contains(sentence));
  }

  @Test
  void findsNothingWhereNothingIsWrong() {
    assertThat(shop.proof().violations()).isEmpty();
    assertThat(shop.proof().entries()).isEqualTo(3);
  }

  @Test
  void findsAChangedLot() {
    CreditLot lot = book.wallet.lots().get(0);
    CreditLot richer =
        new CreditLot(
            lot.id(),
            lot.source(),
            lot.label(),
            lot.granted(),
            lot.available().plus(new Credits(1)),
            lot.held(),
            Credits.ZERO,
            lot.effectiveAt(),
            lot.expiresAt(),
            lot.voided());
    Wallet w = book.wallet;
    book.wallet =
        new Wallet(w.id(), List.of(richer), w.holds(), w.debt(), w.sequence(), w.lastAt());
    assertViolation("lot " + lot.id());
  }

  @Test
  void findsAMissingEntry() {
    book.entries.remove(1);
    assertViolation("entry 3 is not 2");
  }

  @Test
  void findsAChangedAmount() {
    LedgerEntry e = book.entries.get(1);
    corrupt(1, with(e, e.available().plus(new Credits(1)), e.balance()));
    assertViolation("entry 2 has a false balance");
  }

  @Test
  void findsAChangedAmountThoughItsBalanceWasChangedToo() {
    LedgerEntry e = book.entries.get(2);
    Credits more = e.available().plus(new Credits(1));
    corrupt(2, with(e, more, e.balance().plus(new Credits(1))));
    assertViolation("entry 3 has not the signs of a HOLD");
  }

  private static LedgerEntry with(LedgerEntry e, Credits available, Credits balance) {
    return new LedgerEntry(
        e.sequence(),
        e.type(),
        e.lot(),
        e.source(),
        available,
        e.held(),
        e.owed(),
        balance,
        e.cause(),
        e.at());
  }

  @Test
  void findsAnEntryOfALotThatDoesNotExist() {
    LedgerEntry e = book.entries.get(0);
    UUID lot = new UUID(1, 1);
    corrupt(
        0,
        new LedgerEntry(
            1,
            e.type(),
            Optional.of(lot),
            e.source(),
            e.available(),
            e.held(),
            e.owed(),
            e.balance(),
            e.cause(),
            e.at()));
    assertViolation("the ledger knows 2 lots");
  }

  @Test
  void findsALostHold() {
    Wallet w = book.wallet;
    book.wallet = new Wallet(w.id(), w.lots(), List.of(), w.debt(), w.sequence(), w.lastAt());
    assertViolation("the open holds do not add up");
  }
}
