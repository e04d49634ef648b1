package org.bursar.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.story.Shop;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ProrationTest {
  private static final PolicyHistory DEFAULT = PolicyHistory.always(CreditPolicy.DEFAULT);

  @ParameterizedTest(name = "{0} -> {1}, {2} .. {3}: {4} cents, {5} kept, {6} credits")
  @CsvSource({
    // from, to, begun, changed, charge, kept, credits, next renewal
    "essentials, pro, 2031-04-01T00:00:00Z, 2031-04-16T00:00:00Z, 1000, 0, 375, 2031-05-01",
    "essentials, pro, 2031-04-01T00:00:00Z, 2031-04-01T00:00:00Z, 2000, 0, 750, 2031-05-01",
    "essentials, pro, 2031-04-01T00:00:00Z, 2031-04-30T23:59:59Z, 0, 0, 0.000289, 2031-05-01",
    // 2000 * 648 s / 2592000 s is half a cent, 750 * 648 / 2592000 credits are 0.1875
    "essentials, pro, 2031-04-01T00:00:00Z, 2031-04-30T23:49:12Z, 1, 0, 0.1875, 2031-05-01",
    "essentials, pro, 2031-04-01T00:00:00Z, 2031-04-30T23:49:13Z, 0, 0, 0.187211, 2031-05-01",
    "essentials, pro, 2031-02-01T00:00:00Z, 2031-02-15T00:00:00Z, 1000, 0, 375, 2031-03-01",
    // 2000 * 21 / 31 = 1354.8, 750 * 21 / 31 = 508.0645161
    "essentials, pro, 2031-01-01T00:00:00Z, 2031-01-11T00:00:00Z, 1355, 0, 508.064516, 2031-02-01",
    "free, pro, 2031-04-01T00:00:00Z, 2031-04-16T00:00:00Z, 2000, 0, 525, 2031-05-01",
    // another interval: 14390 less half of 1999
    "essentials, essentials-yearly, 2031-04-01T00:00:00Z, 2031-04-16T00:00:00Z,"
        + " 13390, 0, 0, 2032-04-16",
    // the third month: 28790 - 3999 * 15 / 30 = 26790.5
    "pro, pro-yearly, 2031-04-01T00:00:00Z, 2031-06-16T00:00:00Z, 26790, 0, 0, 2032-06-16",
    // after 73 of 365 days: 14400 * 0.8; after 12 of the 30 days of June: 750 * 0.6
    "essentials-yearly, pro-yearly, 2029-04-01T00:00:00Z, 2029-06-13T00:00:00Z,"
        + " 11520, 0, 450, 2030-04-01",
    // 3999 - 14390 * 0.8 = -7513
    "essentials-yearly, pro, 2029-04-01T00:00:00Z, 2029-06-13T00:00:00Z, 0, 7513, 450, 2029-07-13",
    // a leap year: 73.2 of 366 days gone; 17.8 of the 31 days of March to come
    "essentials-yearly, pro-yearly, 2032-01-01T00:00:00Z, 2032-03-14T04:48:00Z,"
        + " 11520, 0, 430.645161, 2033-01-01",
  })
  void upgradesAreProratedToTheSecond(ArgumentsAccessor row) {
    Account account = begun(row.getString(0), row.getString(2), 0);
    PlanChange change = preview(account, row.getString(1), row.getString(3));
    assertThat(change.kind()).isEqualTo(PlanChange.Kind.UPGRADE);
    assertThat(change.effectiveAt()).isEqualTo(row.getString(3));
    assertThat(change.charge().amount()).isEqualTo(row.getLong(4));
    assertThat(change.credit().amount()).isEqualTo(row.getLong(5));
    assertThat(change.credits()).hasToString(row.getString(6));
    assertThat(change.nextRenewal()).isEqualTo(row.getString(7) + "T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "pro, essentials, 2031-05-01",
    "pro, free, 2031-05-01",
    "pro, essentials-yearly, 2031-05-01",
    "pro-yearly, pro, 2032-04-01",
    "pro-yearly, essentials, 2032-04-01",
    "teams-yearly, pro-yearly, 2032-04-01",
  })
  void everythingElseIsADowngradeAtTheEndOfThePeriod(String from, String to, String end) {
    Account account = begun(from, "2031-04-01T00:00:00Z", 0);
    PlanChange change = preview(account, to, "2031-04-16T00:00:00Z");
    assertThat(change.kind()).isEqualTo(PlanChange.Kind.DOWNGRADE);
    assertThat(change.effectiveAt()).isEqualTo(end + "T00:00:00Z").isEqualTo(change.nextRenewal());
    assertThat(change.charge().amount()).isZero();
    assertThat(change.credits().isZero()).isTrue();
  }

  @Test
  void hoursThatAClockChangeTakesAreNotBilled() {
    // Berlin's March of 2021 has 743 hours, the last three days 72: 2000 * 72 / 743 = 193.8
    Account berlin = account(ZoneId.of("Europe/Berlin"));
    Account account = subscribed(berlin, "essentials", "2021-02-28T23:00:00Z", 0);
    assertThat(preview(account, "pro", "2021-03-28T22:00:00Z").charge().amount()).isEqualTo(194);
  }

  @Test
  void discountsAreInThePreview() {
    // Half off: 1000 (999.5 half up) and 2000; half of the difference
    Account account = begun("essentials", "2031-04-01T00:00:00Z", 50);
    PlanChange change = preview(account, "pro", "2031-04-16T00:00:00Z");
    assertThat(change.charge().amount()).isEqualTo(500);
    assertThat(change.price().amount()).isEqualTo(2000);
  }

  @Test
  void moneyBelowZeroIsKeptAndUsedUpByTheNextCharges() {
    Account account = begun("essentials-yearly", "2029-04-01T00:00:00Z", 0);
    account = changed(account, "pro", "2029-06-13T00:00:00Z");
    assertThat(credit(account)).isEqualTo(7513);
    account = settled(account, "2029-07-13T00:00:00Z");
    assertThat(credit(account)).isEqualTo(7513 - 3999);
    // At once: (8499 - 3999) * 31 / 31 less what is kept
    PlanChange change = preview(account, "teams", "2029-07-13T00:00:00Z");
    assertThat(change.charge().amount()).isEqualTo(4500 - 3514);
    assertThat(change.credit().amount()).isZero();
    assertThat(credit(settled(account, "2029-08-13T00:00:00Z"))).isZero();
  }

  @Test
  void aFullUpgradeGrantsTheWholeAllowance() {
    CreditPolicy full = CreditPolicy.parse(Map.of("upgradeGrant", "full"));
    Account account = begun("essentials", "2031-04-01T00:00:00Z", 0);
    PlanChange change =
        account.preview(
            Shop.plan("pro"), PolicyHistory.always(full), Instant.parse("2031-04-16T00:00:00Z"));
    assertThat(change.credits()).hasToString("1200");
  }

  private static Account account(ZoneId zone) {
    return new Account(Wallet.empty(WalletId.of("t", "c")), zone, Optional.empty());
  }

  private static Account begun(String plan, String at, int percentOff) {
    return subscribed(account(ZoneId.of("UTC")), plan, at, percentOff);
  }

  private static Account subscribed(Account account, String plan, String at, int percentOff) {
    Instant now = Instant.parse(at);
    List<Discount> discounts = List.of(new Discount("LESS", percentOff));
    Account begun = account.subscribe(new UUID(0, 1), Shop.plan(plan), discounts, now);
    return begun.settle(DEFAULT, now).account();
  }

  private static Account settled(Account account, String at) {
    return account.settle(DEFAULT, Instant.parse(at)).account();
  }

  private static PlanChange preview(Account account, String plan, String at) {
    return settled(account, at).preview(Shop.plan(plan), DEFAULT, Instant.parse(at));
  }

  private static Account changed(Account account, String plan, String at) {
    PlanChange change = preview(account, plan, at);
    Cause cause = new Cause(new UUID(0, 2), "customer", "");
    return settled(account, at).change(change, DEFAULT, cause).account();
  }

  private static long credit(Account account) {
    return account.requireLive().credit().amount();
  }
}
