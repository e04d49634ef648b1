package org.bursar.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.story.Shop;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of rollover over three years, held against a ledger in whole numbers. */
class RolloverTest {
  private static final int MONTHS = 36;
  private static final int ALLOWANCE = 450;

  @ParameterizedTest
  @CsvSource({
    // answer, most that is carried, months after which an allowance is gone
    "none, 1000000, 1",
    "unlimited, 1000000, 1000",
    "up-to 500, 500, 1000",
    "up-to 0, 0, 1000",
    "up-to 50%, 225, 1000",
    "up-to 300%, 1350, 1000",
    "cycles 0, 1000000, 1",
    "cycles 1, 1000000, 2",
    "cycles 3, 1000000, 4",
    "cycles 24, 1000000, 25",
  })
  void unspentAllowanceRollsOver(String answer, int cap, int months) {
    PolicyHistory policies = PolicyHistory.always(CreditPolicy.parse(Map.of("rollover", answer)));
    Account account =
        new Account(Wallet.empty(WalletId.of("t", "c")), ZoneOffset.UTC, Optional.empty());
    account =
        account.subscribe(
            new UUID(0, 1),
            Shop.plan("essentials"),
            List.of(),
            Instant.parse("2031-01-31T00:00:00Z"));
    int[] left = new int[MONTHS];
    for (int month = 0; month < MONTHS; month++) {
      Instant renewal = account.requireLive().anchor().monthStart(month);
      account = account.settle(policies, renewal).account();
      renew(left, month, cap, months);
      assertThat(account.wallet().available()).as("month " + month).isEqualTo(sum(left));
      int spent = Math.min(month % 5 * 170, (int) (sum(left).micros() / 1_000_000));
      account = spend(account, spent, renewal);
      take(left, spent);
      assertThat(account.wallet().available()).as("month " + month).isEqualTo(sum(left));
    }
  }

  private static Account spend(Account account, int credits, Instant now) {
    Cause cause = new Cause(new UUID(2, now.getEpochSecond()), "customer", "");
    Credits price = Credits.of(credits);
    return account.after(account.wallet().charge(price, cause, BurnDownOrder.BY_EXPIRY, now));
  }

  /** What each month's allowance has left once month {@code now} begins. */
  private static void renew(int[] left, int now, int cap, int months) {
    for (int month = 0; month + months <= now; month++) {
      left[month] = 0;
    }
    long excess = sum(left).micros() / 1_000_000 - cap;
    if (excess > 0) {
      take(left, (int) excess);
    }
    left[now] = ALLOWANCE;
  }

  /** Oldest first. */
  private static void take(int[] left, int amount) {
    int rest = amount;
    for (int month = 0; month < left.length; month++) {
      int part = Math.min(rest, left[month]);
      left[month] -= part;
      rest -= part;
    }
  }

  private static Credits sum(int[] left) {
    long sum = 0;
    for (int part : left) {
      sum += part;
    }
    return Credits.of(sum);
  }
}
