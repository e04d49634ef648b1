package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bursar.application.contract.Orders.credits;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.application.charging.Captured;
import org.bursar.application.ledger.CreditSum;
import org.bursar.application.ledger.UsageReport;
import org.bursar.application.ledger.UsageReport.Grouping;
import org.bursar.application.ledger.UsageReport.Item;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.LedgerEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the {@link org.bursar.application.ledger.Ledger} promises about usage. */
public abstract class UsageContract extends PortContract {
  private static final Instant DAY_1 = Instant.parse("2026-02-01T12:00:00Z");
  private static final Instant DAY_2 = Instant.parse("2026-02-02T12:00:00Z");

  private Shop shop;

  @BeforeEach
  void openShop() {
    shop =
        Shop.open(this, Map.of("shortfall", "debt"))
            .with("ann", ZoneId.of("America/New_York"))
            .with("bob");
    shop.post("g", Orders.grant("ann", "100"));
    shop.post("gb", Orders.grant("bob", "100"));
  }

  private UsageReport usage(Instant from, Instant to, Grouping by) {
    return inTransaction(() -> ports().ledger().usage(shop.wallet("ann"), from, to, by));
  }

  private UsageReport usage(Grouping by) {
    return usage(Instant.EPOCH, Wares.FAR, by);
  }

  private static Item item(String key, String credits, long count) {
    Credits amount =
        credits.startsWith("-") ? credits(credits.substring(1)).negated() : credits(credits);
    return new Item(key, CreditSum.of(amount), count);
  }

  private static UsageReport report(String total, Item... items) {
    return new UsageReport(item("", total, 0).credits(), List.of(items));
  }

  @Test
  void addsUpMoreThanAnyWalletHolds() {
    String most = "9000000000";
    for (int i = 0; i < 1_030; i++) {
      shop.post("grant" + i, Orders.grant("bob", most));
      shop.post("charge" + i, Orders.charge("bob", most));
    }
    UsageReport report =
        inTransaction(
            () ->
                ports()
                    .ledger()
                    .usage(shop.wallet("bob"), Instant.EPOCH, Wares.FAR, Grouping.METER));
    assertThat(report.total()).hasToString("9270000000000");
    assertThat(report.items()).extracting(Item::count).containsExactly(1_030L);
  }

  @Test
  void isNothingWhereNothingWasUsed() {
    assertThat(usage(Grouping.METER)).isEqualTo(report("0"));
    shop.id("h", Orders.hold("ann", "5"));
    assertThat(usage(Grouping.DAY)).as("what is held is not used").isEqualTo(report("0"));
  }

  @Test
  void groupsByMeterAndModelInOrderOfTheirNames() {
    shop.post("c1", Orders.chat("ann", "pro", 1_000));
    shop.post("c2", Orders.chat("ann", "mini", 3_000));
    shop.post("c3", Orders.chat("ann", "pro", 2_000));
    shop.post("c4", Orders.charge("ann", "0.25"));
    shop.post("cb", Orders.charge("bob", "50"));
    assertThat(usage(Grouping.METER))
        .isEqualTo(report("10.75", item("", "0.25", 1), item("chat", "10.5", 3)));
    assertThat(usage(Grouping.MODEL))
        .isEqualTo(
            report("10.75", item("", "0.25", 1), item("mini", "1.5", 1), item("pro", "9", 2)));
  }

  @Test
  void groupsByDayInTheCustomersTimeZone() {
    shop.moveTo(Instant.parse("2026-02-01T04:59:59.999999Z")).post("c1", Orders.charge("ann", "1"));
    shop.moveTo(Instant.parse("2026-02-01T05:00:00Z")).post("c2", Orders.charge("ann", "2"));
    shop.moveTo(Instant.parse("2026-07-01T03:59:59Z")).post("c3", Orders.charge("ann", "4"));
    shop.moveTo(Instant.parse("2026-07-01T04:00:00Z")).post("c4", Orders.charge("ann", "8"));
    assertThat(usage(Grouping.DAY))
        .isEqualTo(
            report(
                "15",
                item("2026-01-31", "1", 1),
                item("2026-02-01", "2", 1),
                item("2026-06-30", "4", 1),
                item("2026-07-01", "8", 1)));
  }

  @Test
  void takesASpanFromItsFirstInstantToBeforeItsLast() {
    shop.moveTo(DAY_1).post("c1", Orders.charge("ann", "1"));
    shop.moveTo(DAY_2).post("c2", Orders.charge("ann", "2"));
    assertThat(usage(DAY_1, DAY_2, Grouping.METER).total()).hasToString("1");
    assertThat(usage(DAY_1.plusNanos(1_000), DAY_2, Grouping.METER)).isEqualTo(report("0"));
    assertThat(usage(DAY_1, DAY_2.plusNanos(1_000), Grouping.METER).total()).hasToString("3");
  }

  @Test
  void countsACaptureWithWhatItTookBeyondTheHold() {
    UUID hold = shop.id("h", Orders.holdChat("ann", "pro", 1_000));
    shop.post("x", Orders.capture(hold, Orders.tokens("pro", 1_500)));
    UUID other = shop.id("h2", Orders.hold("ann", "5"));
    shop.post("x2", Orders.capture(other, "2"));
    assertThat(usage(Grouping.MODEL))
        .isEqualTo(report("6.5", item("", "2", 1), item("pro", "4.5", 1)));
    assertEqualsLedger();
  }

  @Test
  void takesARefundOffWhenItHappensUnderWhatItUndoes() {
    UUID charge = shop.moveTo(DAY_1).id("c", Orders.chat("ann", "pro", 2_000));
    shop.moveTo(DAY_2).post("r", Orders.refund(charge, "1.5"));
    assertThat(usage(Grouping.MODEL)).isEqualTo(report("4.5", item("pro", "4.5", 1)));
    assertThat(usage(DAY_2, Wares.FAR, Grouping.METER))
        .isEqualTo(report("-1.5", item("chat", "-1.5", 0)));
    assertThat(usage(Grouping.DAY))
        .isEqualTo(report("4.5", item("2026-02-01", "6", 1), item("2026-02-02", "-1.5", 0)));
    assertEqualsLedger();
  }

  @Test
  void countsWhatIsOwedWhenItIsUsedNotWhenItIsPaid() {
    UUID hold = shop.moveTo(DAY_1).id("h", Orders.hold("ann", "100"));
    shop.post("x", Orders.capture(hold, "110"));
    shop.moveTo(DAY_2).post("g2", Orders.grant("ann", "15"));
    assertThat(shop.available("ann")).isEqualTo("5");
    assertThat(usage(Grouping.DAY)).isEqualTo(report("110", item("2026-02-01", "110", 1)));
    assertEqualsLedger();
  }

  @Test
  void takesOffWhatIsNoLongerOwed() {
    UUID hold = shop.moveTo(DAY_1).id("h", Orders.hold("ann", "100"));
    UUID charge = ((Captured) shop.post("x", Orders.capture(hold, "110")).answer()).charge();
    shop.moveTo(DAY_2).post("r", Orders.refund(charge, "12"));
    assertThat(shop.account("ann").wallet().debt()).isEqualTo(Credits.ZERO);
    assertThat(shop.available("ann")).isEqualTo("2");
    assertThat(usage(Grouping.METER)).isEqualTo(report("98", item("", "98", 1)));
    assertEqualsLedger();
  }

  @Test
  void takesOffWhatWasOwedAndHasBeenPaidSince() {
    UUID hold = shop.moveTo(DAY_1).id("h", Orders.hold("ann", "100"));
    UUID charge = ((Captured) shop.post("x", Orders.capture(hold, "110")).answer()).charge();
    shop.post("g2", Orders.grant("ann", "10"));
    shop.moveTo(DAY_2).post("r", Orders.refund(charge, "10"));
    assertThat(shop.available("ann")).isEqualTo("10");
    assertThat(usage(Grouping.METER)).isEqualTo(report("100", item("", "100", 1)));
  }

  private void assertEqualsLedger() {
    Credits used =
        shop.entries("ann").stream()
            .filter(entry -> entry.type() != EntryType.GRANT)
            .map(UsageContract::used)
            .reduce(Credits.ZERO, Credits::plus);
    for (Grouping by : Grouping.values()) {
      assertThat(usage(by).total()).as("by " + by).isEqualTo(CreditSum.of(used));
    }
  }

  /** What an entry has consumed: a hold and its release consume nothing. */
  private static Credits used(LedgerEntry entry) {
    return switch (entry.type()) {
      case CHARGE, CAPTURE, RESTORE ->
          entry.available().plus(entry.held()).negated().plus(entry.owed());
      default -> Credits.ZERO;
    };
  }
}
