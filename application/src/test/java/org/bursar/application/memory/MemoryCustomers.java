package org.bursar.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bursar.application.port.Customers;
import org.bursar.domain.customer.Customer;
import org.bursar.domain.wallet.WalletId;

/** Customers in memory. */
public final class MemoryCustomers implements Customers {
  private static final Comparator<Position> NEWEST_FIRST =
      Comparator.comparing(Position::createdAt).reversed().thenComparing(Position::id);

  private final MemoryStore store;

  public MemoryCustomers(MemoryStore store) {
    this.store = store;
  }

  @Override
  public boolean put(String tenant, String id, Details details, Instant createdAt) {
    WalletId wallet = WalletId.of(tenant, id);
    Customer whenNew =
        new Customer(id, details.email(), details.name(), details.firstTimeZone(), createdAt);
    return store.with(
        transaction -> {
          store.lock(wallet);
          Optional.ofNullable(store.read(() -> store.books.get(wallet)))
              .ifPresent(transaction::lock);
          boolean isNew = find(tenant, id).isEmpty();
          transaction.write(
              () -> {},
              () -> {
                of(tenant).merge(id, whenNew, (old, same) -> changed(old, details));
                store.books.computeIfAbsent(wallet, w -> new StoredBook(tenant, id));
              });
          return isNew;
        });
  }

  private static Customer changed(Customer old, Details details) {
    return new Customer(
        old.id(),
        details.email().or(old::email),
        details.name().or(old::name),
        details.timeZone().orElse(old.timeZone()),
        old.createdAt());
  }

  private Map<String, Customer> of(String tenant) {
    return store.customers.computeIfAbsent(tenant, code -> new TreeMap<>());
  }

  @Override
  public Optional<Customer> find(String tenant, String id) {
    return store.read(() -> Optional.ofNullable(of(tenant).get(id)));
  }

  @Override
  public List<Customer> list(String tenant, Optional<Position> before, int limit) {
    return store.read(
        () ->
            of(tenant).values().stream()
                .filter(c -> before.isEmpty() || comesAfter(before.get(), c))
                .sorted(Comparator.comparing(MemoryCustomers::position, NEWEST_FIRST))
                .limit(limit)
                .toList());
  }

  private static boolean comesAfter(Position before, Customer customer) {
    return NEWEST_FIRST.compare(before, position(customer)) < 0;
  }

  private static Position position(Customer customer) {
    return new Position(customer.createdAt(), customer.id());
  }
}
