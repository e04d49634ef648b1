package org.bursar.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.story.Shop;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.junit.jupiter.api.Test;

/** What a canceled subscription leaves to the next one. */
class SubscribingAgainTest {
  private static final Cause CAUSE = new Cause(new UUID(0, 9), "customer", "");
  private static final Instant NOW = Instant.parse("2031-04-01T00:00:00Z");
  private Instant now = NOW;

  private PolicyHistory policies = policies("true");
  private Account account =
      new Account(Wallet.empty(WalletId.of("t", "c")), ZoneOffset.UTC, Optional.empty());

  private static PolicyHistory policies(String erase) {
    Map<String, String> answers = Map.of("cancel", "now", "eraseOnCancel", erase);
    return PolicyHistory.always(CreditPolicy.parse(answers));
  }

  private void settle(Account changed) {
    account = changed.settle(policies, now).account();
  }

  private void subscribe(Plan plan) {
    UUID id = new UUID(1, account.wallet().sequence());
    settle(account.subscribe(id, plan, List.of(), now));
  }

  private void change(String plan) {
    PlanChange change = account.preview(Shop.plan(plan), policies, now);
    settle(account.change(change, policies, CAUSE).account());
  }

  private void cancel() {
    settle(account.cancel(policies, now, Optional.empty()));
  }

  private Subscription latest() {
    return account.subscription().orElseThrow();
  }

  private static Plan inEuros(String code) {
    Plan plan = Shop.plan(code);
    Money price = new Money(plan.price().amount(), "EUR");
    return new Plan(code, 1, code, plan.interval(), price, plan.allowance(), plan.policy(), true);
  }

  @Test
  void anErasureStaysOwedUntilItIsAcknowledged() {
    subscribe(Shop.plan("pro"));
    cancel();
    subscribe(Shop.plan("free"));
    assertThat(latest().isLive()).isTrue();
    assertThat(latest().erasure()).isEqualTo(Erasure.DUE);
    assertThat(latest().acknowledgeErasure().erasure()).isEqualTo(Erasure.ACKNOWLEDGED);
  }

  @Test
  void anErasureStaysOwedWhateverTheNextEndObliges() {
    subscribe(Shop.plan("pro"));
    cancel();
    policies = policies("false");
    subscribe(Shop.plan("free"));
    cancel();
    assertThat(latest().erasure()).isEqualTo(Erasure.DUE);
  }

  @Test
  void whatHasBeenErasedIsNotOwedAgain() {
    subscribe(Shop.plan("pro"));
    cancel();
    account = account.with(latest().acknowledgeErasure());
    subscribe(Shop.plan("free"));
    assertThat(latest().erasure()).isEqualTo(Erasure.NONE);
  }

  @Test
  void moneyThatIsKeptPaysForTheNextSubscription() {
    subscribe(Shop.plan("essentials-yearly"));
    change("pro");
    assertThat(latest().credit()).isEqualTo(new Money(14_390 - 3_999, "USD"));
    cancel();
    assertThat(account.kept(Shop.plan("pro"))).isEqualTo(new Money(10_391, "USD"));
    subscribe(Shop.plan("pro"));
    assertThat(latest().credit()).isEqualTo(new Money(10_391 - 3_999, "USD"));
    cancel();
    subscribe(Shop.plan("teams"));
    assertThat(latest().credit()).isEqualTo(new Money(0, "USD"));
  }

  @Test
  void moneyThatIsKeptIsNotLostToAnotherCurrency() {
    subscribe(Shop.plan("essentials-yearly"));
    change("pro");
    cancel();
    assertThatThrownBy(() -> subscribe(inEuros("pro")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isEqualTo(new Refusal.CurrencyMismatch("USD", "EUR")));
  }

  @Test
  void withNothingKeptTheNextCurrencyIsFree() {
    subscribe(Shop.plan("pro"));
    cancel();
    subscribe(inEuros("pro"));
    assertThat(latest().credit()).isEqualTo(new Money(0, "EUR"));
  }

  private void on(String date) {
    now = Instant.parse(date + "T00:00:00Z");
    settle(account);
  }

  private void has(String credits) {
    assertThat(account.wallet().available()).hasToString(credits);
  }

  @Test
  void aFreePlanGrantsOnceACycleHoweverOftenItIsTakenAgain() {
    for (String day : List.of("2031-04-01", "2031-04-02", "2031-04-15", "2031-04-30")) {
      on(day);
      subscribe(Shop.plan("free"));
      has("150");
      cancel();
    }
    subscribe(Shop.plan("free"));
    assertThat(account.nextDue()).isEqualTo("2031-05-01T00:00:00Z");
    on("2031-05-01");
    assertThat(account.wallet().lots()).filteredOn(lot -> lot.available().isPositive()).hasSize(1);
    has("150");
  }

  @Test
  void aFreePlanTakenAgainMonthsLaterGrantsTheCycleThatRunsAndNoneThatWasMissed() {
    subscribe(Shop.plan("free"));
    cancel();
    on("2031-08-20");
    has("0");
    subscribe(Shop.plan("free"));
    has("150");
    assertThat(account.wallet().lastAt()).as("dated when it was taken").isEqualTo(now);
    on("2031-08-31");
    has("150");
    cancel();
    subscribe(Shop.plan("free"));
    has("150");
    on("2031-09-01");
    has("150");
    assertThat(account.requireLive().periodAt(now).to()).isEqualTo("2031-10-01T00:00:00Z");
  }

  @Test
  void aPlanThatIsPaidInBetweenDoesNotMakeTheFreeOneGrantTwice() {
    subscribe(Shop.plan("free"));
    cancel();
    on("2031-04-10");
    subscribe(Shop.plan("essentials"));
    has("600");
    cancel();
    on("2031-04-20");
    subscribe(Shop.plan("free"));
    has("600");
    on("2031-05-01");
    assertThat(account.requireLive().nextCycle()).as("goes on with the first cycles").isEqualTo(2);
  }

  @Test
  void anUpgradeInBetweenDoesNotMakeTheFreePlanGrantTwice() {
    subscribe(Shop.plan("free"));
    change("essentials");
    has("450");
    cancel();
    subscribe(Shop.plan("free"));
    has("450");
    assertThat(account.nextDue()).isEqualTo("2031-05-01T00:00:00Z");
  }

  @Test
  void anUpgradeFromOneFreePlanToAnotherAddsNothingBeforeTheNextCycle() {
    Plan more =
        new Plan(
            "free-b",
            1,
            "B",
            Shop.plan("free").interval(),
            new Money(0, "USD"),
            Credits.of(300),
            Overrides.NONE,
            true);
    for (int i = 0; i < 3; i++) {
      subscribe(Shop.plan("free"));
      settle(account.change(account.preview(more, policies, now), policies, CAUSE).account());
      has("150");
      cancel();
    }
    subscribe(more);
    on("2031-05-01");
    has("300");
  }

  @Test
  void aPaidPlanTakenAgainGrantsAtOnce() {
    subscribe(Shop.plan("essentials"));
    cancel();
    subscribe(Shop.plan("essentials"));
    has("900");
  }
}
