package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bursar.application.contract.Orders.credits;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.application.ledger.Ledger;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the {@link Ledger} promises about the past. */
public abstract class PastContract extends PortContract {
  private static final Instant START = Shop.OPENING;

  private Shop shop;
  private Ledger ledger;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("ann", "bob");
    ledger = ports().ledger();
  }

  @Test
  void hasTheWalletAsItWasAtAnyInstant() {
    UUID first = shop.id("g1", Orders.grant("ann", "10", START.plusSeconds(300)));
    shop.moveTo(START.plusSeconds(60));
    UUID second = shop.id("g2", Orders.grant("ann", "20"));
    UUID hold = shop.id("h", Orders.hold("ann", "12", Duration.ofHours(2)));
    shop.moveTo(START.plusSeconds(600));
    shop.post("c", Orders.capture(hold, "11"));
    assertThat(at(-1)).isEmpty();
    assertThat(at(0)).containsOnly(Map.entry(first, "10 10 0"));
    assertThat(at(59)).isEqualTo(at(0));
    assertThat(at(60)).containsOnly(Map.entry(first, "10 0 10"), Map.entry(second, "20 18 2"));
    assertThat(at(600)).containsOnly(Map.entry(second, "20 19 0"));
    assertThat(ledger.walletAt(shop.wallet("ann"), START.plusSeconds(60)).holds()).isEmpty();
    assertThat(ledger.walletAt(shop.wallet("ann"), START.plusSeconds(60)).sequence()).isEqualTo(4);
  }

  /** For each lot: granted, available, held. */
  private Map<UUID, String> at(long seconds) {
    Map<UUID, String> lots = new HashMap<>();
    for (CreditLot lot : ledger.walletAt(shop.wallet("ann"), START.plusSeconds(seconds)).lots()) {
      lots.put(lot.id(), lot.granted() + " " + lot.available() + " " + lot.held());
    }
    return lots;
  }

  @Test
  void hasWhatWasOwedAtAnyInstant() {
    Shop debtor = Shop.open(this, Map.of("shortfall", "debt")).with("ann");
    debtor.post("g", Orders.grant("ann", "10"));
    UUID hold = debtor.id("h", Orders.hold("ann", "10"));
    debtor.moveTo(START.plusSeconds(60)).post("c", Orders.capture(hold, "14"));
    debtor.moveTo(START.plusSeconds(120)).post("g2", Orders.grant("ann", "3"));
    assertThat(owed(debtor, 59)).isEqualTo(Credits.ZERO);
    assertThat(owed(debtor, 60)).isEqualTo(credits("4"));
    assertThat(owed(debtor, 120)).isEqualTo(credits("1"));
    assertThat(debtor.account("ann").wallet().debt()).isEqualTo(credits("1"));
  }

  private Credits owed(Shop debtor, long seconds) {
    return ledger.walletAt(debtor.wallet("ann"), START.plusSeconds(seconds)).debt();
  }

  @Test
  void goesThroughTheLotsThatBecameEffectiveInASpan() {
    UUID before = shop.id("g1", Orders.grant("ann", "1"));
    shop.moveTo(START.plusSeconds(60));
    UUID spent = shop.id("g2", Orders.grant("ann", "2", START.plusSeconds(90)));
    shop.post("bob", Orders.grant("bob", "3"));
    shop.moveTo(START.plusSeconds(120));
    UUID open = shop.id("g3", Orders.grant("ann", "4"));
    shop.moveTo(START.plusSeconds(180));
    UUID after = shop.id("g4", Orders.grant("ann", "5"));
    assertThat(lots(60, 180)).containsExactly(spent, open);
    assertThat(lots(0, 60)).containsExactly(before);
    assertThat(lots(61, 61)).isEmpty();
    assertThat(lots(-9, 999)).containsExactly(before, spent, open, after);
  }

  private List<UUID> lots(long from, long to) {
    List<UUID> lots = new ArrayList<>();
    ledger.forEachLot(
        shop.wallet("ann"), START.plusSeconds(from), START.plusSeconds(to), l -> lots.add(l.id()));
    return lots;
  }
}
