package org.bursar.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bursar.application.ledger.Ledger;
import org.bursar.application.ledger.UsageReport;
import org.bursar.application.posting.Charge;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;

/** The ledger in memory. */
public final class MemoryLedger implements Ledger {
  private final MemoryStore store;

  public MemoryLedger(MemoryStore store) {
    this.store = store;
  }

  private <T> Optional<T> of(WalletId wallet, Function<StoredBook, T> query) {
    return store.read(() -> Optional.ofNullable(store.books.get(wallet)).map(query));
  }

  private Optional<StoredBook> owner(String tenant, UUID id) {
    return Optional.ofNullable(store.owners.get(id))
        .map(store.books::get)
        .filter(book -> book.tenant.equals(tenant));
  }

  @Override
  public List<LedgerEntry> entries(WalletId wallet, long before, int limit) {
    return entriesOf(wallet).stream()
        .filter(entry -> entry.sequence() < before)
        .sorted(Comparator.comparing(LedgerEntry::sequence).reversed())
        .limit(limit)
        .toList();
  }

  private List<LedgerEntry> entriesOf(WalletId wallet) {
    return of(wallet, book -> List.copyOf(book.entries)).orElse(List.of());
  }

  @Override
  public void forEach(WalletId wallet, Instant from, Instant to, Consumer<LedgerEntry> reader) {
    entriesOf(wallet).stream().filter(e -> isIn(e.at(), from, to)).forEach(reader);
  }

  static boolean isIn(Instant at, Instant from, Instant to) {
    return !at.isBefore(from) && at.isBefore(to);
  }

  @Override
  public Wallet walletAt(WalletId wallet, Instant at) {
    return of(wallet, book -> Past.of(book, at)).orElse(Wallet.empty(wallet));
  }

  @Override
  public UsageReport usage(WalletId wallet, Instant from, Instant to, UsageReport.Grouping by) {
    return store.read(
        () -> {
          StoredBook book = store.books.get(wallet);
          UsageSum sum =
              new UsageSum(by, store.customers.get(book.tenant).get(book.customer).timeZone());
          book.effects.stream().filter(e -> isIn(e.at(), from, to)).forEach(e -> sum.add(e, book));
          return sum.report();
        });
  }

  @Override
  public void forEachCharge(
      WalletId wallet, Instant from, Instant to, Consumer<StoredCharge> reader) {
    of(wallet, MemoryLedger::storedCharges).orElse(List.of()).stream()
        .filter(stored -> isIn(stored.charge().at(), from, to))
        .forEach(reader);
  }

  private static List<StoredCharge> storedCharges(StoredBook book) {
    return book.charges.values().stream()
        .map(charge -> new StoredCharge(charge, book.refundedOf(charge.id()), book.wallet.id()))
        .toList();
  }

  @Override
  public Optional<StoredCharge> charge(String tenant, UUID id) {
    return store.read(
        () ->
            owner(tenant, id)
                .filter(book -> book.charges.containsKey(id))
                .map(
                    book ->
                        new StoredCharge(
                            book.charges.get(id), book.refundedOf(id), book.wallet.id())));
  }

  @Override
  public Optional<StoredHold> hold(String tenant, UUID id) {
    return store.read(
        () ->
            owner(tenant, id)
                .flatMap(
                    book ->
                        book.wallet.holds().stream()
                            .filter(hold -> hold.id().equals(id))
                            .findFirst()
                            .map(hold -> new StoredHold(hold, book.customer))));
  }

  @Override
  public List<StoredCharge> charges(
      WalletId wallet, ChargeFilter filter, Optional<Place> before, int limit) {
    Comparator<StoredCharge> oldestFirst =
        Comparator.<StoredCharge, Instant>comparing(stored -> stored.charge().at())
            .thenComparing(stored -> stored.charge().id().toString());
    return of(wallet, MemoryLedger::storedCharges).orElse(List.of()).stream()
        .filter(stored -> isIn(stored.charge().at(), filter.from(), filter.to()))
        .filter(
            stored -> filter.meter().isEmpty() || filter.meter().equals(stored.charge().meter()))
        .filter(stored -> before.isEmpty() || isBefore(stored.charge(), before.get()))
        .sorted(oldestFirst.reversed())
        .limit(limit)
        .toList();
  }

  private static boolean isBefore(Charge charge, Place place) {
    int byTime = charge.at().compareTo(place.at());
    return byTime < 0
        || (byTime == 0 && charge.id().toString().compareTo(place.id().toString()) < 0);
  }

  @Override
  public List<Hold> holds(
      WalletId wallet, Optional<HoldStatus> status, Optional<UUID> before, int limit) {
    Comparator<Hold> lowestFirst = Comparator.comparing(hold -> hold.id().toString());
    return of(wallet, book -> book.wallet.holds()).orElse(List.of()).stream()
        .filter(hold -> status.isEmpty() || status.get() == hold.status())
        .filter(
            hold -> before.isEmpty() || hold.id().toString().compareTo(before.get().toString()) < 0)
        .sorted(lowestFirst.reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Hold> openHolds(WalletId wallet) {
    Comparator<Hold> oldestFirst = Comparator.comparing(Hold::at).thenComparing(Hold::id);
    return of(wallet, book -> book.wallet.holds()).orElse(List.of()).stream()
        .filter(Hold::isOpen)
        .sorted(oldestFirst.reversed())
        .toList();
  }

  @Override
  public List<CreditLot> lots(WalletId wallet, List<UUID> ids) {
    return of(wallet, book -> book.wallet.lots()).orElse(List.of()).stream()
        .filter(lot -> ids.contains(lot.id()))
        .toList();
  }

  @Override
  public void forEachLot(WalletId wallet, Instant from, Instant to, Consumer<CreditLot> reader) {
    of(wallet, book -> book.wallet.lots()).orElse(List.of()).stream()
        .filter(lot -> isIn(lot.effectiveAt(), from, to))
        .sorted(Comparator.comparing(CreditLot::effectiveAt))
        .forEach(reader);
  }

  @Override
  public void forEachBook(String tenant, Consumer<Book> reader) {
    List<Book> books =
        store.read(
            () ->
                store.books.values().stream()
                    .filter(book -> book.tenant.equals(tenant))
                    .map(b -> new Book(b.customer, b.wallet, List.copyOf(b.entries), List.of()))
                    .collect(Collectors.toList()));
    books.forEach(reader);
  }
}
