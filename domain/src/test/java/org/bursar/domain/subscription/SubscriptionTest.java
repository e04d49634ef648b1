package org.bursar.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.policy.PolicyHistory.Version;
import org.bursar.domain.story.Shop;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.junit.jupiter.api.Test;

class SubscriptionTest {
  private static final Cause CAUSE = new Cause(new UUID(0, 9), "customer", "");
  private PolicyHistory policies = PolicyHistory.always(CreditPolicy.DEFAULT);
  private Account account =
      new Account(Wallet.empty(WalletId.of("t", "c")), ZoneOffset.UTC, Optional.empty());

  @Test
  void missedCyclesArePostedEachWithItsOwnDateAndInOrder() {
    policies("rollover", "unlimited");
    on("2031-01-31").subscribe("essentials");
    Step settled = account.settle(policies, at("2031-06-15"));
    assertThat(settled.postings())
        .extracting(Posting::at)
        .containsExactly(at("2031-02-28"), at("2031-03-31"), at("2031-04-30"), at("2031-05-31"));
    assertThat(settled.account().wallet().lots())
        .extracting(CreditLot::effectiveAt)
        .containsExactly(
            at("2031-01-31"),
            at("2031-02-28"),
            at("2031-03-31"),
            at("2031-04-30"),
            at("2031-05-31"));
  }

  @Test
  void pastCyclesFollowThePolicyOfTheirDay() {
    on("2031-01-01").subscribe("essentials");
    CreditPolicy unlimited = CreditPolicy.parse(Map.of("rollover", "unlimited"));
    Version later = new Version(at("2031-03-15"), unlimited);
    policies = new PolicyHistory(List.of(policies.versions().get(0), later));
    // February's and March's were granted to end, April's and May's to stay
    on("2031-05-20");
    assertThat(account.wallet().available()).hasToString("900");
  }

  @Test
  void aDowngradeFromAYearToMonthsKeepsTheTwentyNinth() {
    on("2032-02-29").subscribe("pro-yearly").change("essentials").on("2033-02-28");
    Subscription live = account.requireLive();
    assertThat(live.plan().code()).isEqualTo("essentials");
    assertThat(live.periodAt(at("2033-03-05")).to()).isEqualTo(at("2033-03-29"));
    assertThat(live.nextDue()).isEqualTo(at("2033-03-29"));
    on("2033-03-29");
    assertThat(account.wallet().available()).hasToString("450");
  }

  @Test
  void aDowngradeToAYearBeginsItWhereTheMonthsEnd() {
    on("2031-04-01").subscribe("pro").on("2031-05-10").change("essentials-yearly");
    on("2031-06-01");
    assertThat(account.requireLive().periodAt(at("2031-06-02")).to()).isEqualTo(at("2032-06-01"));
    assertThat(account.wallet().available()).hasToString("450");
  }

  @Test
  void aDowngradeUsesUpTheMoneyThatIsKept() {
    on("2029-04-01").subscribe("pro-yearly").on("2029-06-13").change("teams");
    // 8499 - 28790 * 0.8 = -14533; the next month costs 1999
    assertThat(account.requireLive().credit().amount()).isEqualTo(14_533);
    change("essentials").on("2029-07-13");
    assertThat(account.requireLive().credit().amount()).isEqualTo(14_533 - 1_999);
  }

  @Test
  void anUpgradeReplacesAPendingDowngrade() {
    on("2031-04-01").subscribe("pro").change("essentials").change("teams");
    assertThat(account.requireLive().pending()).isEmpty();
    on("2031-05-01");
    assertThat(account.requireLive().plan().code()).isEqualTo("teams");
  }

  @Test
  void aLaterDowngradeReplacesAnEarlierOne() {
    on("2031-04-01").subscribe("teams").change("pro").change("essentials").on("2031-05-01");
    assertThat(account.requireLive().plan().code()).isEqualTo("essentials");
  }

  @Test
  void aCancelWinsOverADowngradeAtTheSameInstant() {
    on("2031-04-01").subscribe("pro").change("essentials").cancel().on("2031-05-01");
    assertThat(account.subscription().orElseThrow().plan().code()).isEqualTo("pro");
    assertThat(account.wallet().available()).hasToString("0");
  }

  @Test
  void anUpgradeWithdrawsACancelThatWaitsAndSaysSoBefore() {
    on("2031-04-01").subscribe("pro");
    assertThat(preview("teams").withdrawsCancel()).isFalse();
    cancel().on("2031-04-16");
    assertThat(preview("teams").withdrawsCancel()).isTrue();
    assertThat(preview("essentials").withdrawsCancel()).as("a downgrade").isFalse();
    change("teams");
    assertThat(account.requireLive().cancelAt()).isEmpty();
    assertThat(account.requireLive().cancelReason()).isEmpty();
    on("2031-05-01");
    assertThat(account.requireLive().plan().code()).isEqualTo("teams");
  }

  @Test
  void aDowngradeWithdrawsNoCancel() {
    on("2031-04-01").subscribe("pro").cancel().change("essentials");
    assertThat(account.requireLive().cancelAt()).contains(at("2031-05-01"));
    on("2031-05-01");
    assertThat(account.liveSubscription()).isEmpty();
  }

  private PlanChange preview(String plan) {
    return account.preview(Shop.plan(plan), policies, now);
  }

  @Test
  void lastHourUpgradesBringAnHoursCredits() {
    policies("rollover", "unlimited");
    on("2031-04-01").subscribe("essentials");
    now = Instant.parse("2031-04-30T23:00:00Z");
    assertThat(preview("teams").credits()).as("2550 / 720").hasToString("3.541667");
  }

  @Test
  void aCancelNowTakesNothingAway() {
    policies("cancel", "now");
    on("2031-04-01").subscribe("pro").on("2031-04-10").cancel().on("2031-04-10");
    assertThat(account.liveSubscription()).isEmpty();
    assertThat(account.wallet().available()).hasToString("1200");
    subscribe("essentials").on("2031-04-10");
    assertThat(account.wallet().available()).hasToString("1650");
  }

  @Test
  void aCancelsReasonOutlivesTheEndAndGoesWithTheCancel() {
    on("2031-04-01").subscribe("pro").cancel();
    Subscription resumed = account.requireLive().resume();
    assertThat(resumed.cancelReason()).isEmpty();
    on("2031-05-01");
    assertThat(account.subscription().orElseThrow().cancelReason()).contains("too dear");
    subscribe("pro");
    assertThat(account.requireLive().cancelReason()).isEmpty();
  }

  @Test
  void anErasureIsOwedOnceAndAcknowledgedOnce() {
    policies("eraseOnCancel", "true");
    on("2031-04-01").subscribe("pro").cancel().on("2031-05-01");
    Subscription ended = account.subscription().orElseThrow();
    assertThat(ended.erasure()).isEqualTo(Erasure.DUE);
    Subscription done = ended.acknowledgeErasure();
    assertThat(done.erasure()).isEqualTo(Erasure.ACKNOWLEDGED);
    refused(new Refusal.NothingPending("erasure"), done::acknowledgeErasure);
  }

  @Test
  void anUpgradeGrantsByTheNewPlansAnswer() {
    Plan pro = Shop.plan("pro");
    Overrides full = Overrides.parse(Map.of("upgradeGrant", "full", "rollover", "unlimited"));
    Plan special = new Plan("s", 1, "S", pro.interval(), pro.price(), pro.allowance(), full, true);
    on("2031-04-01").subscribe("essentials").change(special);
    assertThat(account.wallet().available()).hasToString("1650");
    on("2031-05-01");
    assertThat(account.wallet().available()).hasToString("2400");
  }

  @Test
  void whatCannotBeIsRefused() {
    refused(new Refusal.NotFound("live subscription", ""), () -> change("pro"));
    on("2031-04-01").subscribe("pro");
    UUID id = account.requireLive().id();
    refused(new Refusal.SubscriptionExists(id), () -> subscribe("free"));
    refused(new Refusal.SamePlan("pro"), () -> change("pro"));
    refused(new Refusal.NothingPending("cancel"), account.requireLive()::resume);
    refused(new Refusal.NothingPending("pending change"), account.requireLive()::withdrawChange);
    Plan pro = Shop.plan("pro");
    Money euros = new Money(1, "EUR");
    Plan foreign =
        new Plan("e", 1, "E", pro.interval(), euros, pro.allowance(), pro.policy(), true);
    refused(new Refusal.CurrencyMismatch("USD", "EUR"), () -> change(foreign));
    Plan old =
        new Plan("o", 1, "O", pro.interval(), pro.price(), pro.allowance(), pro.policy(), false);
    refused(new Refusal.NotForSale("plan", "o"), () -> change(old));
    cancel();
    refused(new Refusal.AlreadyCanceled(at("2031-05-01")), this::cancel);
  }

  private static void refused(Refusal refusal, ThrowingCallable attempt) {
    assertThatThrownBy(attempt)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }

  private Instant now = Instant.EPOCH;

  private static Instant at(String date) {
    return Instant.parse(date + "T00:00:00Z");
  }

  private void policies(String question, String answer) {
    policies = PolicyHistory.always(CreditPolicy.parse(Map.of(question, answer)));
  }

  private SubscriptionTest on(String date) {
    now = at(date);
    account = account.settle(policies, now).account();
    return this;
  }

  private SubscriptionTest subscribe(String plan) {
    UUID id = new UUID(1, account.wallet().sequence());
    account = account.subscribe(id, Shop.plan(plan), List.of(), now);
    account = account.settle(policies, now).account();
    return this;
  }

  private SubscriptionTest change(String plan) {
    return change(Shop.plan(plan));
  }

  private SubscriptionTest change(Plan plan) {
    account = account.change(account.preview(plan, policies, now), policies, CAUSE).account();
    return this;
  }

  private SubscriptionTest cancel() {
    account = account.cancel(policies, now, Optional.of("too dear"));
    return this;
  }
}
