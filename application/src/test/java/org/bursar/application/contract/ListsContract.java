package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.balance.AccountBatchReader;
import org.bursar.application.balance.CurrentAccounts;
import org.bursar.application.charging.Held;
import org.bursar.application.history.History;
import org.bursar.application.ledger.Ledger.ChargeFilter;
import org.bursar.application.ledger.Ledger.Place;
import org.bursar.application.ledger.Ledger.StoredCharge;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.LedgerEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the {@link org.bursar.application.ledger.Ledger} promises about lists, and what they show.
 */
public abstract class ListsContract extends PortContract {
  private static final Instant LATER = Shop.OPENING.plus(Duration.ofHours(2));

  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of()).with("ann", "bob");
    shop.post("g", Orders.grant("ann", "1000"));
    shop.post("gb", Orders.grant("bob", "1000"));
  }

  private History history() {
    InstantSource none =
        () -> {
          throw new AssertionError("a sandbox does not look at the wall clock");
        };
    AccountBatchReader reader = new AccountBatchReader(ports().accounts());
    return new History(new CurrentAccounts(reader, commit(), none), ports().ledger());
  }

  private List<StoredCharge> charges(ChargeFilter filter, Optional<Place> before, int limit) {
    return history().charges(shop.tenant(), "ann", filter, before, limit);
  }

  private static ChargeFilter all() {
    return new ChargeFilter(Instant.EPOCH, Wares.FAR, Optional.empty());
  }

  private static List<UUID> ids(List<StoredCharge> charges) {
    return charges.stream().map(stored -> stored.charge().id()).toList();
  }

  @Test
  void listsChargesNewestFirstPageByPage() {
    List<UUID> made = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      made.add(0, shop.id("c" + i, Orders.charge("ann", "1")));
    }
    shop.post("b", Orders.charge("bob", "1"));
    List<UUID> listed = new ArrayList<>();
    Optional<Place> before = Optional.empty();
    for (int page = 0; page < 3; page++) {
      List<StoredCharge> found = charges(all(), before, 3);
      listed.addAll(ids(found));
      StoredCharge last = found.get(found.size() - 1);
      before = Optional.of(new Place(last.charge().at(), last.charge().id()));
    }
    assertThat(listed).isEqualTo(made);
  }

  @Test
  void listsChargesOfASpanAndAMeterWithWhatCameBack() {
    UUID plain = shop.id("p", Orders.charge("ann", "4"));
    shop.post("r", Orders.refund(plain, "3"));
    shop.moveTo(LATER);
    UUID chat = shop.id("m", Orders.chat("ann", "pro", 10));
    assertThat(ids(charges(all(), Optional.empty(), 10))).containsExactly(chat, plain);
    ChargeFilter early = new ChargeFilter(Instant.EPOCH, LATER, Optional.empty());
    assertThat(charges(early, Optional.empty(), 10))
        .singleElement()
        .satisfies(stored -> assertThat(stored.refunded()).hasToString("3"));
    ChargeFilter metered = new ChargeFilter(Instant.EPOCH, Wares.FAR, Optional.of("chat"));
    assertThat(ids(charges(metered, Optional.empty(), 10))).containsExactly(chat);
    ChargeFilter none = new ChargeFilter(Instant.EPOCH, Wares.FAR, Optional.of("video"));
    assertThat(charges(none, Optional.empty(), 10)).isEmpty();
  }

  private List<String> holds(Optional<HoldStatus> status, Optional<UUID> before, int limit) {
    return history().holds(shop.tenant(), "ann", status, before, limit).stream()
        .map(held -> held.id() + " " + held.status())
        .toList();
  }

  @Test
  void listsHoldsAsTheyStandNowWhoeverHasPostedIt() {
    UUID released = shop.id("1", Orders.hold("ann", "1", Duration.ofHours(1)));
    UUID timesOut = shop.id("2", Orders.hold("ann", "2", Duration.ofHours(1)));
    UUID stays = shop.id("3", Orders.hold("ann", "3", Duration.ofDays(1)));
    shop.post("r", Orders.release(released));
    shop.moveTo(LATER);
    List<LedgerEntry> before = shop.entries("ann");
    assertThat(holds(Optional.empty(), Optional.empty(), 10))
        .containsExactly(stays + " HELD", timesOut + " EXPIRED", released + " RELEASED");
    assertThat(holds(Optional.of(HoldStatus.HELD), Optional.empty(), 10))
        .containsExactly(stays + " HELD");
    assertThat(holds(Optional.of(HoldStatus.EXPIRED), Optional.empty(), 10))
        .containsExactly(timesOut + " EXPIRED");
    assertThat(holds(Optional.empty(), Optional.of(stays), 1))
        .containsExactly(timesOut + " EXPIRED");
    assertThat(holds(Optional.of(HoldStatus.EXPIRED), Optional.of(timesOut), 1)).isEmpty();
    assertThat(shop.entries("ann")).as("nothing was written").isEqualTo(before);
    assertThat(history().holds(shop.tenant(), "ann", Optional.empty(), Optional.empty(), 1))
        .extracting(Held::available)
        .first()
        .hasToString("997");
  }

  @Test
  void theLedgerShowsWhatHasFallenDueAndWritesNothing() {
    shop.post("p", Orders.grant("ann", "5", LATER));
    shop.moveTo(LATER);
    List<LedgerEntry> stored = shop.entries("ann");
    List<LedgerEntry> shown = history().entries(shop.tenant(), "ann", Long.MAX_VALUE, 10);
    assertThat(shown).hasSize(stored.size() + 1);
    assertThat(shown.get(0).type().name()).isEqualTo("EXPIRE");
    assertThat(history().entries(shop.tenant(), "ann", shown.get(0).sequence(), 1))
        .containsExactly(stored.get(stored.size() - 1));
    List<LedgerEntry> span = new ArrayList<>();
    history().entries(shop.tenant(), "ann", new History.Span(LATER, Wares.FAR), span::add);
    assertThat(span).containsExactly(shown.get(0));
    assertThat(shop.entries("ann")).isEqualTo(stored);
    shop.post("c", Orders.charge("ann", "1"));
    assertThat(shop.entries("ann").get(stored.size()))
        .as("as it was shown")
        .isEqualTo(shown.get(0));
  }
}
