package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Settle;
import org.bursar.application.posting.Submission;
import org.bursar.application.subscribing.ChangeSubscription;
import org.bursar.application.subscribing.SubscribeToPlan;
import org.bursar.application.subscribing.Subscribed;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.subscription.Erasure;
import org.bursar.domain.subscription.FreeAllowances;
import org.bursar.domain.subscription.Subscription;
import org.bursar.domain.subscription.SubscriptionStatus;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link org.bursar.application.posting.Accounts} promise about subscriptions. */
public abstract class SubscriptionsContract extends PortContract {
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("eraseOnCancel", "true")).with("ann", "bob");
  }

  private Account opened(Submission submission) {
    return inTransaction(() -> ports().accounts().open(List.of(submission)))
        .account(submission)
        .map(OpenAccount::account)
        .orElseThrow();
  }

  @Test
  void bringsTheSubscriptionAsItWasStored() {
    shop.post("s", Orders.subscribe("ann", "basic"));
    Account account = shop.account("ann");
    assertThat(account.requireLive().plan().code()).isEqualTo("basic");
    assertThat(account.requireLive().anchor().start()).isEqualTo(Shop.OPENING);
    assertThat(account.requireLive().nextCycle()).isEqualTo(1);
    assertThat(account).isEqualTo(opened(shop.submission("k", Orders.charge("ann", "1"))));
    assertThat(shop.account("bob").subscription()).isEqualTo(Optional.empty());
  }

  @Test
  void remembersWhatAFreePlanHasGrantedOverOtherSubscriptions() {
    Shop now = Shop.open(this, Map.of("cancel", "now")).with("ann");
    Plan free = Wares.plan("gratis", BillingInterval.MONTH, 0, "40");
    transact(() -> ports().catalog().add(now.tenant(), free));
    for (String plan : List.of("gratis", "basic", "gratis", "gratis")) {
      String key = Integer.toString(now.entries("ann").size()) + plan;
      now.post(key + UUID.randomUUID(), Orders.subscribe("ann", plan));
      now.post("", Orders.life("ann", ChangeSubscription.Step.CANCEL));
    }
    assertThat(now.available("ann")).as("40 once, and 100").isEqualTo("140");
    now.post("s", Orders.subscribe("ann", "gratis"));
    assertThat(now.account("ann").requireLive().earlierFree())
        .contains(
            new FreeAllowances(new BillingAnchor(Shop.OPENING, ZoneId.of("Z")), 1, Shop.OPENING));
    assertThat(now.account("ann").nextDue()).isEqualTo("2026-02-28T10:00:00Z");
  }

  @Test
  void remembersWhatACapWillTakeOfWhatIsHeld() {
    Shop capped = Shop.open(this, Map.of("rollover", "up-to 50")).with("ann");
    capped.post("s", Orders.subscribe("ann", "basic"));
    UUID hold = capped.id("h", Orders.hold("ann", "100", Duration.ofDays(7)));
    capped.moveTo(Instant.parse("2026-02-05T10:00:00Z"));
    UUID longer = capped.id("e", Orders.extend(hold, Duration.ofDays(7)));
    capped.moveTo(Instant.parse("2026-02-12T09:00:00Z"));
    capped.post("f", Orders.extend(longer, Duration.ofDays(7)));
    capped.moveTo(Instant.parse("2026-02-19T08:00:00Z"));
    capped.post("g", Orders.extend(longer, Duration.ofDays(7)));
    capped.moveTo(Instant.parse("2026-02-26T07:00:00Z"));
    capped.post("i", Orders.extend(longer, Duration.ofDays(7)));
    capped.moveTo(Instant.parse("2026-02-28T10:00:00Z")).post("", new Settle("ann"));
    assertThat(capped.available("ann")).isEqualTo("100");
    assertThat(capped.account("ann").wallet().lots())
        .filteredOn(lot -> lot.held().isPositive())
        .extracting(CreditLot::overCap)
        .containsExactly(Credits.of(50));
    capped.post("r", Orders.release(hold));
    assertThat(capped.available("ann")).isEqualTo("150");
    assertThat(capped.proof().violations()).isEmpty();
  }

  @Test
  void bringsTheLatestOfSeveralSubscriptions() {
    Shop now = Shop.open(this, Map.of("cancel", "now")).with("ann");
    UUID first = now.id("s1", Orders.subscribe("ann", "basic"));
    now.post("x", Orders.life("ann", ChangeSubscription.Step.CANCEL));
    assertThat(now.account("ann").subscription().orElseThrow().status())
        .isEqualTo(SubscriptionStatus.CANCELED);
    UUID second = now.id("s2", Orders.subscribe("ann", "plus"));
    assertThat(second).isNotEqualTo(first);
    assertThat(now.account("ann").requireLive().id()).isEqualTo(second);
    assertThat(now.account("ann").requireLive().plan().code()).isEqualTo("plus");
  }

  @Test
  void keepsWhatIsPendingAndItsMoney() {
    List<Discount> discounts = List.of(new Discount("SPRING", 20), new Discount("LOYAL", 5));
    shop.post("s", new SubscribeToPlan("ann", "plus-yearly", discounts));
    shop.moveTo(Instant.parse("2026-02-10T10:00:00Z")).post("d", Orders.change("ann", "basic"));
    Subscription stored = shop.account("ann").requireLive();
    assertThat(stored.discounts()).isEqualTo(discounts);
    assertThat(stored.pending().orElseThrow().plan().code()).isEqualTo("basic");
    assertThat(stored.pending().orElseThrow().at())
        .isEqualTo(Instant.parse("2027-01-31T10:00:00Z"));
    assertThat(stored.credit().amount()).isZero();
  }

  @Test
  void keepsACancelThatWaitsAndWhatItOwesOnceItHasCome() {
    shop.post("s", Orders.subscribe("ann", "basic"));
    shop.post("", new ChangeSubscription("ann", ChangeSubscription.Step.CANCEL, "too dear"));
    Instant end = Instant.parse("2026-02-28T10:00:00Z");
    assertThat(shop.account("ann").requireLive().cancelAt()).contains(end);
    shop.moveTo(end).post("", new Settle("ann"));
    Subscription ended = shop.account("ann").subscription().orElseThrow();
    assertThat(ended.status()).isEqualTo(SubscriptionStatus.CANCELED);
    assertThat(ended.cancelReason()).contains("too dear");
    assertThat(ended.erasure()).isEqualTo(Erasure.DUE);
    assertThat(shop.available("ann")).as("the allowance has ended with its cycle").isEqualTo("0");
  }

  @Test
  void bringsWhatACanceledSubscriptionLeaves() {
    Shop now = Shop.open(this, Map.of("eraseOnCancel", "true", "cancel", "now")).with("ann");
    Plan top = Wares.plan("top", BillingInterval.MONTH, 5_000, "900");
    transact(() -> ports().catalog().add(now.tenant(), top));
    now.post("s1", Orders.subscribe("ann", "plus-yearly"));
    now.post("u", Orders.change("ann", "top"));
    now.post("x", Orders.life("ann", ChangeSubscription.Step.CANCEL));
    Subscribed again = (Subscribed) now.post("s2", Orders.subscribe("ann", "plus")).answer();
    assertThat(again.charge()).contains(new Money(0, "USD"));
    assertThat(again.credit()).isEqualTo(new Money(25_000 - 3_000, "USD"));
    assertThat(now.account("ann").requireLive().credit()).isEqualTo(again.credit());
    assertThat(now.account("ann").requireLive().erasure()).isEqualTo(Erasure.DUE);
  }
}
