package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.bursar.application.ledger.Ledger.Book;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Wallet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the {@link org.bursar.application.ledger.Ledger} promises about the past of wallets in whose
 * lives anything may happen: what the entries up to an instant come to, at every instant.
 */
public abstract class LivesContract extends PortContract {
  private static final int COMMANDS = 500;
  private static final List<String> CUSTOMERS = List.of("ann", "bob");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void canBeReadBackAtEveryInstant(long seed) {
    List<Shop> shops =
        List.of(
            shop(Map.of("rollover", "up-to 50%", "cancel", "now")),
            shop(Map.of("shortfall", "debt", "packExpiry", "P2M")));
    live(shops, seed);
    for (Shop shop : shops) {
      assertThat(shop.proof().violations()).isEmpty();
      List<Book> books = new ArrayList<>();
      transact(() -> ports().ledger().forEachBook(shop.tenant(), books::add));
      transact(() -> books.forEach(book -> check(shop, book)));
    }
  }

  private Shop shop(Map<String, String> answers) {
    return Shop.open(this, answers).with(CUSTOMERS.toArray(String[]::new));
  }

  /** In batches, so that many things happen in one transaction and at one instant. */
  private static void live(List<Shop> shops, long seed) {
    RandomLife life = new RandomLife(seed, shops, CUSTOMERS);
    Random random = new Random(seed);
    for (int sent = 0; sent < COMMANDS; ) {
      life.time().ifPresent(now -> shops.forEach(shop -> shop.moveTo(now)));
      List<Submission> batch = new ArrayList<>();
      for (int i = random.nextInt(12); i >= 0; i--) {
        batch.add(life.next());
      }
      List<Outcome> outcomes = shops.get(0).books().post(batch);
      assertThat(outcomes).doesNotHaveAnyElementsOfTypes(Outcome.Failed.class);
      outcomes.forEach(life::learn);
      sent += batch.size();
    }
  }

  private void check(Shop shop, Book book) {
    assertThat(book.entries()).hasSizeGreaterThan(50);
    Set<Instant> instants = new TreeSet<>();
    for (LedgerEntry entry : book.entries()) {
      instants.add(entry.at().minusNanos(1_000));
      instants.add(entry.at());
    }
    for (Instant at : instants) {
      Wallet then = ports().ledger().walletAt(shop.wallet(book.customer()), at);
      Wallet replayed = replayed(book, at);
      assertThat(then.lots())
          .as("lots of %s at %s", book.customer(), at)
          .containsExactlyInAnyOrderElementsOf(replayed.lots());
      assertThat(then)
          .usingRecursiveComparison()
          .ignoringFields("lots")
          .as("%s at %s", book.customer(), at)
          .isEqualTo(replayed);
    }
  }

  private static Wallet replayed(Book book, Instant at) {
    List<LedgerEntry> past = book.entries().stream().filter(e -> !e.at().isAfter(at)).toList();
    List<CreditLot> lots = book.wallet().lots().stream().map(lot -> replayed(lot, past)).toList();
    Credits debt = past.stream().map(LedgerEntry::owed).reduce(Credits.ZERO, Credits::plus);
    Instant lastAt = past.isEmpty() ? Instant.EPOCH : past.get(past.size() - 1).at();
    return new Wallet(book.wallet().id(), lots, List.of(), debt, past.size(), lastAt).open();
  }

  private static CreditLot replayed(CreditLot lot, List<LedgerEntry> past) {
    Credits available = Credits.ZERO;
    Credits held = Credits.ZERO;
    for (LedgerEntry entry : past) {
      if (entry.lot().filter(lot.id()::equals).isPresent()) {
        available = available.plus(entry.available());
        held = held.plus(entry.held());
      }
    }
    return new CreditLot(
        lot.id(),
        lot.source(),
        lot.label(),
        lot.granted(),
        available,
        held,
        Credits.ZERO,
        lot.effectiveAt(),
        lot.expiresAt(),
        lot.voided() && available.isZero());
  }
}
