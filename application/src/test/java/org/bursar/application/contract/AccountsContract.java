package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bursar.application.contract.Orders.credits;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Opening;
import org.bursar.application.posting.Submission;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link org.bursar.application.posting.Accounts} promise about what they store. */
public abstract class AccountsContract extends PortContract {
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("ann", "bob");
  }

  private Opening open(Submission... submissions) {
    return inTransaction(() -> ports().accounts().open(List.of(submissions)));
  }

  /** The account of one command, as it is opened. */
  private Account opened(Submission submission) {
    return open(submission).account(submission).map(OpenAccount::account).orElseThrow();
  }

  @Test
  void knowsNoAccountOfSomebodyUnknown() {
    Submission submission = shop.submission("k", Orders.charge("carol", "1"));
    assertThat(open(submission).account(submission)).isEmpty();
    assertThat(open(submission).accounts()).isEmpty();
    assertThat(ports().accounts().read(shop.wallet("carol"))).isEmpty();
  }

  @Test
  void storesExactlyWhatWasDecided() {
    Instant end = Shop.OPENING.plusSeconds(3_600);
    shop.post("g1", Orders.grant("ann", "10.000001"));
    shop.post("g2", Orders.grant("ann", "20", end));
    shop.post("h", Orders.hold("ann", "25", Duration.ofMinutes(10)));
    Submission next = shop.submission("c", Orders.charge("ann", "1"));
    Account decided =
        inTransaction(
            () -> {
              OpenAccount account =
                  ports().accounts().open(List.of(next)).account(next).orElseThrow();
              account.post(
                  account
                      .account()
                      .wallet()
                      .charge(
                          credits("1.5"),
                          new Cause(new UUID(7, 7), "key:x", "why"),
                          BurnDownOrder.BY_EXPIRY,
                          Shop.OPENING.plusSeconds(1)));
              ports().accounts().post(List.of(account));
              return account.account();
            });
    assertThat(sorted(shop.account("ann"))).isEqualTo(sorted(decided));
    assertThat(shop.available("ann")).isEqualTo("3.500001");
    assertThat(shop.account("ann").wallet().held()).isEqualTo(credits("25"));
  }

  /** The order of lots and holds is nobody's promise. */
  private static Account sorted(Account account) {
    Wallet wallet = account.wallet().open();
    List<CreditLot> lots =
        wallet.lots().stream().sorted(Comparator.comparing(CreditLot::id)).toList();
    List<Hold> holds = wallet.holds().stream().sorted(Comparator.comparing(Hold::id)).toList();
    Wallet sorted =
        new Wallet(wallet.id(), lots, holds, wallet.debt(), wallet.sequence(), wallet.lastAt());
    return new Account(sorted, account.zone(), account.subscription());
  }

  @Test
  void storesNothingOfATransactionThatBreaksOff() {
    assertThatThrownBy(
            () ->
                transact(
                    () -> {
                      shop.post("g", Orders.grant("ann", "10"));
                      throw new IllegalStateException("planned");
                    }))
        .hasMessage("planned");
    assertThat(shop.entries("ann")).isEmpty();
    assertThat(shop.available("ann")).isEqualTo("0");
    assertThat(shop.post("g", Orders.grant("ann", "10")).replayed()).isFalse();
  }

  @Test
  void bringsOpenLotsAndHoldsOnly() {
    shop.post("g1", Orders.grant("ann", "10"));
    shop.post("c", Orders.charge("ann", "10"));
    UUID lot = shop.id("g2", Orders.grant("ann", "5"));
    shop.post("r", Orders.release(shop.id("h1", Orders.hold("ann", "1"))));
    UUID hold = shop.id("h2", Orders.hold("ann", "2"));
    Wallet wallet = opened(shop.submission("k", Orders.charge("ann", "1"))).wallet();
    assertThat(wallet.lots()).extracting(CreditLot::id).containsExactly(lot);
    assertThat(wallet.holds()).extracting(Hold::id).containsExactly(hold);
    assertThat(wallet).isEqualTo(shop.account("ann").wallet());
  }

  @Test
  void bringsAClosedHoldThatIsNamed() {
    shop.post("g", Orders.grant("ann", "10"));
    UUID hold = shop.id("h", Orders.hold("ann", "4"));
    shop.post("c", Orders.capture(hold, "3"));
    Hold closed = opened(shop.submission("k", Orders.release(hold))).wallet().hold(hold);
    assertThat(closed.status()).isEqualTo(HoldStatus.CAPTURED);
    assertThat(closed.captured()).isEqualTo(credits("3"));
    assertThat(closed.released()).isEqualTo(credits("1"));
  }

  @Test
  void bringsAChargeThatIsNamedWithItsClosedLots() {
    UUID first = shop.id("g1", Orders.grant("ann", "10", Shop.OPENING.plusSeconds(60)));
    UUID second = shop.id("g2", Orders.grant("ann", "5"));
    UUID charge = shop.id("c", Orders.charge("ann", "15"));
    Submission refund = shop.submission("k", Orders.refund(charge, "1"));
    OpenAccount account = open(refund).account(refund).orElseThrow();
    assertThat(account.charge(charge).draws())
        .extracting(draw -> draw.lot() + " " + draw.credits())
        .containsExactly(first + " 10", second + " 5");
    assertThat(account.account().wallet().lot(first).available()).isEqualTo(Credits.ZERO);
    assertThat(account.account().wallet().lot(second).granted()).isEqualTo(credits("5"));
  }

  @Test
  void bringsWhatHasBeenRefundedOfAChargeThatIsNamed() {
    shop.post("g", Orders.grant("ann", "10"));
    UUID charge = shop.id("c", Orders.charge("ann", "6"));
    shop.post("r1", Orders.refund(charge, "2.5"));
    shop.post("r2", Orders.refund(charge, "1"));
    Submission refund = shop.submission("k", Orders.refund(charge, "1"));
    assertThat(open(refund).account(refund).orElseThrow().charge(charge).refundable())
        .isEqualTo(credits("2.5"));
  }

  @Test
  void bringsAClosedLotThatIsNamed() {
    UUID lot = shop.id("g", Orders.grant("ann", "10"));
    shop.post("v", Orders.voidLot(lot));
    CreditLot closed = opened(shop.submission("k", Orders.voidLot(lot))).wallet().lot(lot);
    assertThat(closed.voided()).isTrue();
    assertThat(closed.available()).isEqualTo(Credits.ZERO);
  }

  @Test
  void resolvesNoNameOfAnotherTenant() {
    UUID lot = shop.id("g", Orders.grant("ann", "10"));
    UUID hold = shop.id("h", Orders.hold("ann", "1"));
    UUID charge = shop.id("c", Orders.charge("ann", "1"));
    Shop other = Shop.open(this, Map.of()).with("ann");
    for (var command :
        List.of(Orders.voidLot(lot), Orders.release(hold), Orders.refund(charge, "1"))) {
      Submission theirs = other.submission("k", command);
      Submission ours = shop.submission("k", command);
      assertThat(open(theirs).account(theirs)).isEmpty();
      assertThat(open(theirs, ours).account(theirs)).as("beside ours").isEmpty();
      assertThat(open(theirs, ours).account(ours)).isPresent();
    }
  }

  @Test
  void readsAWalletIdOfNobodyAsNothing() {
    assertThat(ports().accounts().read(new WalletId(new UUID(1, 2)))).isEmpty();
  }
}
