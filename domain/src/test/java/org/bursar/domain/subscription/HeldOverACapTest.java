package org.bursar.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.CaptureTerms;
import org.bursar.domain.wallet.Cause;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.HoldTerms;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.domain.wallet.LedgerInvariants;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.ShortfallPolicy;
import org.bursar.domain.wallet.Wallet;
import org.bursar.domain.wallet.WalletId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on hold over a renewal counts as unspent: a cap takes it as it comes back. */
class HeldOverACapTest {
  private static final Instant START = Instant.parse("2031-04-01T00:00:00Z");
  private static final Instant RENEWAL = Instant.parse("2031-05-01T00:00:00Z");
  private static final Plan HUNDRED =
      new Plan(
          "p",
          1,
          "P",
          BillingInterval.MONTH,
          new Money(100, "USD"),
          Credits.of(100),
          Overrides.NONE,
          true);

  private final List<LedgerEntry> entries = new ArrayList<>();
  private PolicyHistory policies;
  private Account account;

  private void open(String rollover) {
    policies = PolicyHistory.always(CreditPolicy.parse(Map.of("rollover", rollover)));
    Wallet empty = Wallet.empty(WalletId.of("t", "c"));
    account =
        new Account(empty, ZoneOffset.UTC, Optional.empty())
            .subscribe(new UUID(0, 1), HUNDRED, List.of(), START);
    settle(START);
  }

  private void settle(Instant now) {
    Step step = account.settle(policies, now);
    step.postings().forEach(posting -> entries.addAll(posting.entries()));
    account = step.account();
    assertThat(LedgerInvariants.violations(account.wallet(), entries)).isEmpty();
  }

  private void post(Posting posting) {
    account = account.after(posting);
    entries.addAll(posting.entries());
    assertThat(LedgerInvariants.violations(account.wallet(), entries)).isEmpty();
  }

  private static Cause cause(int id) {
    return new Cause(new UUID(0, id), "test", "");
  }

  private void hold(int id, int credits, Instant until) {
    HoldTerms terms =
        new HoldTerms(BurnDownOrder.BY_EXPIRY, until, Optional.empty(), Metadata.NONE);
    Instant now = account.wallet().lastAt();
    post(account.wallet().hold(Credits.of(credits), cause(id), terms, now));
  }

  private void capture(int id, int credits) {
    CaptureTerms terms =
        new CaptureTerms(cause(100 + id), BurnDownOrder.BY_EXPIRY, ShortfallPolicy.CLAMP);
    Instant now = account.wallet().lastAt();
    post(account.wallet().capture(new UUID(0, id), Credits.of(credits), terms, now));
  }

  private void release(int id) {
    post(account.wallet().release(new UUID(0, id), cause(200 + id), account.wallet().lastAt()));
  }

  private void has(String available) {
    assertThat(account.wallet().available()).hasToString(available);
  }

  @ParameterizedTest
  @CsvSource({
    // held over the renewal, after it, after the release: as much as if nothing had been held
    "100, 100, 150",
    "80, 100, 150",
    "50, 100, 150",
    "30, 120, 150",
    "0.5, 149.5, 150",
  })
  void aReleaseBringsBackWhatTheCapLeaves(String held, String renewed, String released) {
    open("up-to 50");
    HoldTerms terms =
        new HoldTerms(
            BurnDownOrder.BY_EXPIRY, RENEWAL.plusSeconds(9), Optional.empty(), Metadata.NONE);
    post(account.wallet().hold(Credits.parse(held), cause(7), terms, START));
    settle(RENEWAL);
    has(renewed);
    release(7);
    has(released);
  }

  @Test
  void aTimeoutBringsBackWhatTheCapLeaves() {
    open("up-to 50%");
    hold(7, 100, RENEWAL.plus(Duration.ofHours(1)));
    settle(RENEWAL);
    has("100");
    settle(RENEWAL.plus(Duration.ofHours(1)));
    has("150");
  }

  @ParameterizedTest
  @CsvSource({
    // captured of 100 held: the cap takes 50 of what comes back, as far as so much does
    "0, 150",
    "30, 120",
    "50, 100",
    "60, 100",
    "100, 100",
  })
  void whatIsCapturedWasSpentAndOnlyTheRestIsCut(int captured, String left) {
    open("up-to 50");
    hold(7, 100, RENEWAL.plusSeconds(9));
    settle(RENEWAL);
    capture(7, captured);
    has(left);
  }

  @Test
  void twoRenewalsDoNotTakeTheSameExcessTwice() {
    open("up-to 50");
    hold(7, 100, RENEWAL.plus(Duration.ofDays(90)));
    settle(RENEWAL);
    has("100");
    Instant next = Instant.parse("2031-06-01T00:00:00Z");
    settle(next);
    has("100");
    release(7);
    // Of 50 held and 100 available the cap left 50 at the second renewal: all of them still held
    has("150");
  }

  @Test
  void severalHoldsComeBackUntilTheCapHasTakenItsPart() {
    open("up-to 50");
    hold(7, 40, RENEWAL.plusSeconds(9));
    hold(8, 60, RENEWAL.plusSeconds(9));
    settle(RENEWAL);
    release(7);
    has("100");
    release(8);
    has("150");
  }

  @Test
  void otherAnswersLeaveWhatIsHeldAlone() {
    open("unlimited");
    hold(7, 100, RENEWAL.plusSeconds(9));
    settle(RENEWAL);
    release(7);
    has("200");
  }
}
