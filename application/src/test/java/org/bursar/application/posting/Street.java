package org.bursar.application.posting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bursar.application.contract.Ports;
import org.bursar.application.contract.RandomLife;
import org.bursar.application.contract.Shop;
import org.bursar.application.contract.Storage;
import org.bursar.application.memory.CountingIds;
import org.bursar.application.memory.MemoryStore;
import org.bursar.domain.wallet.LedgerEntry;

/** Two tenants with opposite policies and the same customers, on a store of their own. */
final class Street implements Storage {
  static final List<String> CUSTOMERS = List.of("ann", "bob", "cy");

  private final MemoryStore store = new MemoryStore();
  private final CountingIds ids = new CountingIds();
  private final List<Shop> shops =
      List.of(
          shop("north", Map.of("rollover", "up-to 50%", "cancel", "now", "upgradeGrant", "full")),
          shop(
              "south",
              Map.of("shortfall", "debt", "burnDown", "PACK, ALLOWANCE", "packExpiry", "P2M")));

  private Shop shop(String code, Map<String, String> answers) {
    Shop shop = Shop.open(this, code, ids, answers);
    return shop.with("ann", "bob").with("cy", ZoneId.of("Pacific/Auckland"));
  }

  @Override
  public Ports ports() {
    return store.ports();
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return store.inTransaction(work);
  }

  Bookkeeping books() {
    return shops.get(0).books();
  }

  RandomLife life(long seed) {
    return new RandomLife(seed, shops, CUSTOMERS);
  }

  void moveTo(Instant instant) {
    shops.forEach(shop -> shop.moveTo(instant));
  }

  /** Everything that is stored, by tenant and customer. */
  Map<String, Object> everything() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Shop shop : shops) {
      ports()
          .ledger()
          .forEachBook(shop.tenant(), book -> all.put(shop.tenant() + "/" + book.customer(), book));
      CUSTOMERS.forEach(c -> all.put(shop.tenant() + ":" + c, shop.account(c)));
    }
    return all;
  }

  List<String> violations() {
    List<String> violations = new ArrayList<>();
    shops.forEach(shop -> violations.addAll(shop.proof().violations()));
    return violations;
  }

  List<LedgerEntry> entries() {
    List<LedgerEntry> entries = new ArrayList<>();
    shops.forEach(shop -> CUSTOMERS.forEach(c -> entries.addAll(shop.entries(c))));
    return entries;
  }
}
