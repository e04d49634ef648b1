package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bursar.application.port.Customers;
import org.bursar.application.port.Customers.Details;
import org.bursar.application.port.Customers.Position;
import org.bursar.domain.customer.Customer;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Customers} promise. */
public abstract class CustomersContract extends PortContract {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.000001Z");
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  private Customers customers;
  private String tenant;

  @BeforeEach
  void newTenant() {
    customers = ports().customers();
    tenant = Shop.open(this, Map.of()).tenant();
  }

  private boolean put(Customer customer) {
    Details all = new Details(customer.email(), customer.name(), Optional.of(customer.timeZone()));
    return put(customer.id(), all, customer.createdAt());
  }

  private boolean put(String id, Details details, Instant createdAt) {
    return inTransaction(() -> customers.put(tenant, id, details, createdAt));
  }

  private static Customer customer(String id, Instant createdAt) {
    return new Customer(id, Optional.of("a@b.no"), Optional.of("Åse"), OSLO, createdAt);
  }

  @Test
  void keepsACustomerAsItWasPut() {
    assertThat(put(customer("A.n_n-1", NOW))).isTrue();
    assertThat(customers.find(tenant, "A.n_n-1")).contains(customer("A.n_n-1", NOW));
  }

  @Test
  void replacesWhatIsGivenAndNothingElse() {
    put(customer("ann", NOW));
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");
    Details moved = new Details(Optional.empty(), Optional.of("Ann"), Optional.of(tokyo));
    assertThat(put("ann", moved, NOW.plusSeconds(9))).isFalse();
    assertThat(customers.find(tenant, "ann"))
        .contains(new Customer("ann", Optional.of("a@b.no"), Optional.of("Ann"), tokyo, NOW));
    Details address = new Details(Optional.of("c@d.no"), Optional.empty(), Optional.empty());
    assertThat(put("ann", address, NOW.plusSeconds(10))).isFalse();
    assertThat(customers.find(tenant, "ann"))
        .contains(new Customer("ann", Optional.of("c@d.no"), Optional.of("Ann"), tokyo, NOW));
  }

  @Test
  void countsANewCustomersMonthsInUtcIfNothingElseIsSaid() {
    put("ann", new Details(Optional.empty(), Optional.empty(), Optional.empty()), NOW);
    assertThat(customers.find(tenant, "ann"))
        .contains(new Customer("ann", Optional.empty(), Optional.empty(), ZoneId.of("UTC"), NOW));
  }

  @Test
  void opensAnEmptyWalletForANewCustomer() {
    put(customer("ann", NOW));
    Account account = ports().accounts().read(WalletId.of(tenant, "ann")).orElseThrow().account();
    assertThat(account.wallet())
        .usingRecursiveComparison()
        .ignoringFields("lastAt")
        .isEqualTo(Wallet.empty(WalletId.of(tenant, "ann")));
    assertThat(account.wallet().lastAt()).isBeforeOrEqualTo(NOW);
    assertThat(account.zone()).isEqualTo(OSLO);
    assertThat(account.subscription()).isEmpty();
  }

  @Test
  void leavesTheWalletAloneWhenItChangesTheCustomer() {
    Shop shop = Shop.open(this, Map.of()).with("ann");
    shop.post("g", Orders.grant("ann", "5"));
    shop.with("ann", OSLO);
    assertThat(shop.account("ann").wallet().available()).isEqualTo(Credits.of(5));
    assertThat(shop.account("ann").zone()).isEqualTo(OSLO);
  }

  @Test
  void tellsIdsApartByCaseAndAccent() {
    put(customer("ann", NOW));
    assertThat(customers.find(tenant, "Ann")).isEmpty();
    assertThat(put(customer("Ann", NOW))).isTrue();
    assertThat(put(customer("ann.", NOW))).isTrue();
    assertThat(customers.list(tenant, Optional.empty(), 10)).hasSize(3);
  }

  @Test
  void keepsEachTenantsOwn() {
    String other = Shop.open(this, Map.of()).tenant();
    put(customer("ann", NOW));
    assertThat(customers.find(other, "ann")).isEmpty();
    assertThat(customers.list(other, Optional.empty(), 10)).isEmpty();
    assertThat(ports().accounts().read(WalletId.of(other, "ann"))).isEmpty();
  }

  @Test
  void listsTheNewestFirst() {
    put(customer("b", NOW));
    put(customer("c", NOW.plusSeconds(2)));
    put(customer("a", NOW.plusSeconds(1)));
    assertThat(customers.list(tenant, Optional.empty(), 10))
        .extracting(Customer::id)
        .containsExactly("c", "a", "b");
    assertThat(customers.list(tenant, Optional.empty(), 2)).hasSize(2);
  }

  @Test
  void showsEachOnOnePageThoughAllWereMadeAtOneInstant() {
    for (int i = 0; i < 7; i++) {
      put(customer("c" + i, i < 5 ? NOW : NOW.plusSeconds(1)));
    }
    List<Customer> seen = new ArrayList<>();
    Optional<Position> before = Optional.empty();
    List<Customer> page = customers.list(tenant, before, 3);
    while (!page.isEmpty()) {
      seen.addAll(page);
      Customer last = page.get(page.size() - 1);
      page = customers.list(tenant, Optional.of(new Position(last.createdAt(), last.id())), 3);
    }
    assertThat(seen)
        .extracting(Customer::id)
        .containsExactlyInAnyOrder("c0", "c1", "c2", "c3", "c4", "c5", "c6");
    assertThat(seen.subList(0, 2)).extracting(Customer::createdAt).containsOnly(NOW.plusSeconds(1));
  }
}
