package org.bursar.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.bursar.domain.wallet.BurnDownOrder;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.ShortfallPolicy;
import org.bursar.domain.wallet.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class CreditPolicyTest {
  private static final List<List<String>> ANSWERS =
      List.of(
          List.of("rollover", "none", "unlimited", "up-to 500", "up-to 0.5", "up-to 50%"),
          List.of("rollover", "up-to 33.333333%", "up-to 0", "cycles 0", "cycles 3"),
          List.of("packExpiry", "never", "P2M", "P1Y", "P10D", "P1Y2M3D"),
          List.of("burnDown", "", "PACK, ALLOWANCE", "CONTRACT", "ADJUSTMENT, PROMOTION, PACK"),
          List.of("upgradeGrant", "difference", "prorated-difference", "full"),
          List.of("cancel", "now", "cycle-end"),
          List.of("eraseOnCancel", "true", "false"),
          List.of("shortfall", "clamp", "debt"),
          List.of("clawBack", "clamp", "debt"),
          List.of("holdTimeout", "PT1S", "PT1H", "PT24H", "PT168H"),
          List.of("renewalGrant", "cycle-start", "payment"));

  @Test
  void everyAnswerReadsItselfBack() {
    for (List<String> row : ANSWERS) {
      for (String answer : row.subList(1, row.size())) {
        CreditPolicy policy = CreditPolicy.parse(Map.of(row.get(0), answer));
        assertThat(policy.answers()).containsEntry(row.get(0), answer);
        assertThat(CreditPolicy.parse(policy.answers())).isEqualTo(policy);
      }
    }
  }

  @Test
  void everyPairOfAnswersReadsItselfBack() {
    for (List<String> one : ANSWERS) {
      for (List<String> other : ANSWERS) {
        if (!one.get(0).equals(other.get(0))) {
          pairs(one, other);
        }
      }
    }
  }

  private static void pairs(List<String> one, List<String> other) {
    for (String a : one.subList(1, one.size())) {
      for (String b : other.subList(1, other.size())) {
        CreditPolicy policy = CreditPolicy.parse(Map.of(one.get(0), a, other.get(0), b));
        assertThat(CreditPolicy.parse(policy.answers())).isEqualTo(policy);
        assertThat(policy.answers()).containsEntry(one.get(0), a).containsEntry(other.get(0), b);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "rollover, ''",
    "rollover, None",
    "rollover, up-to",
    "rollover, up-to -5",
    "rollover, up-to 5 %",
    "rollover, up-to 0.0000001",
    "rollover, up-to 9000000001",
    "rollover, cycles",
    "rollover, cycles -1",
    "rollover, cycles 1.5",
    "rollover, cycles 1000",
    "rollover, ' none'",
    "packExpiry, ''",
    "packExpiry, 2 months",
    "packExpiry, P0D",
    "packExpiry, P-2M",
    "packExpiry, PT2H",
    "packExpiry, P9999Y",
    "packExpiry, P99999999999D",
    "burnDown, GOLD",
    "burnDown, pack",
    "burnDown, 'PACK, PACK'",
    "burnDown, 'PACK; ALLOWANCE'",
    "upgradeGrant, half",
    "upgradeGrant, DIFFERENCE",
    "upgradeGrant, prorated_difference",
    "cancel, later",
    "cancel, ''",
    "eraseOnCancel, yes",
    "eraseOnCancel, TRUE",
    "shortfall, forgive",
    "clawBack, ''",
    "holdTimeout, 1h",
    "holdTimeout, PT0S",
    "holdTimeout, PT-1H",
    "holdTimeout, P8D",
    "holdTimeout, PT168H1S",
    "holdTimeout, P1M",
    "renewalGrant, cycle-end",
    "colour, blue",
    "Rollover, none",
  })
  void malformedAnswersAreRefusedNamingTheQuestion(String question, String answer) {
    assertThatThrownBy(() -> CreditPolicy.parse(Map.of(question, answer)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal())
                    .isInstanceOfSatisfying(
                        Refusal.Malformed.class,
                        malformed -> assertThat(malformed.field()).isEqualTo(question)));
  }

  @Test
  void everyQuestionHasAnExampleThatIsNotItsDefault() {
    for (Question question : Question.values()) {
      String key = question.key();
      CreditPolicy policy = CreditPolicy.parse(Map.of(key, question.example()));
      assertThat(policy.answers()).containsEntry(key, question.example());
      assertThat(policy).isNotEqualTo(CreditPolicy.DEFAULT);
      assertThat(Question.of(key)).contains(question);
    }
    assertThat(ANSWERS.stream().map(row -> row.get(0)).distinct())
        .as("the answers tested here")
        .containsExactlyInAnyOrderElementsOf(CreditPolicy.DEFAULT.answers().keySet());
  }

  @Test
  void unansweredQuestionsKeepTheDefault() {
    assertThat(CreditPolicy.parse(Map.of()))
        .isEqualTo(
            new CreditPolicy(
                new RolloverPolicy.None(),
                new ExpiryPolicy.Never(),
                BurnDownOrder.BY_EXPIRY,
                UpgradeGrant.PRORATED_DIFFERENCE,
                CancelPolicy.CYCLE_END,
                false,
                ShortfallPolicy.CLAMP,
                ShortfallPolicy.CLAMP,
                Duration.ofHours(1),
                RenewalGrant.CYCLE_START));
  }

  @Test
  void asyncReadsAsItIsWritten() {
    CreditPolicy async =
        CreditPolicy.parse(
            Map.of("rollover", "none", "packExpiry", "P2M", "burnDown", "PACK, ALLOWANCE"));
    assertThat(async.packExpiry()).isEqualTo(new ExpiryPolicy.After(Period.ofMonths(2)));
    assertThat(async.burnDown().first()).containsExactly(Source.PACK, Source.ALLOWANCE);
  }

  @Test
  void overridesReplaceOnlyWhatTheyAnswer() {
    CreditPolicy tenant =
        CreditPolicy.parse(Map.of("rollover", "up-to 500", "shortfall", "debt", "cancel", "now"));
    Overrides overrides = Overrides.parse(Map.of("rollover", "cycles 3"));
    CreditPolicy merged = tenant.with(overrides);
    assertThat(merged.rollover()).isEqualTo(new RolloverPolicy.Cycles(3));
    Map<String, String> expected = new TreeMap<>(tenant.answers());
    expected.put("rollover", "cycles 3");
    assertThat(merged.answers()).isEqualTo(expected);
    assertThatThrownBy(() -> Overrides.parse(Map.of("rollover", "ever")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void eachDayHasThePolicyOfItsTime() {
    Instant spring = Instant.parse("2031-04-01T00:00:00Z");
    CreditPolicy before = CreditPolicy.parse(Map.of("rollover", "none"));
    CreditPolicy after = CreditPolicy.parse(Map.of("rollover", "unlimited"));
    PolicyHistory history =
        new PolicyHistory(
            List.of(
                new PolicyHistory.Version(spring.minusSeconds(1_000), before),
                new PolicyHistory.Version(spring, after)));
    assertThat(history.at(Instant.EPOCH)).isEqualTo(before);
    assertThat(history.at(spring.minusNanos(1))).isEqualTo(before);
    assertThat(history.at(spring)).isEqualTo(after);
    assertThat(history.at(Instant.MAX)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    // answer, unspent, allowance, carried
    "none, 100, 450, 100", // the lot itself ends, there is nothing to cut
    "unlimited, 100000, 450, 100000",
    "up-to 500, 499.5, 450, 499.5",
    "up-to 500, 500.000001, 450, 500",
    "up-to 0, 12, 450, 0",
    "up-to 50%, 300, 450, 225",
    "up-to 50%, 200, 450, 200",
    "up-to 150%, 1000, 450, 675",
    "up-to 33.333333%, 100, 0.00001, 0.000003",
    "up-to 9000000000%, 9000000000, 9000000000, 9000000000",
    "cycles 3, 5000, 450, 5000",
  })
  void carriesOver(String answer, String unspent, String allowance, String carried) {
    assertThat(
            RolloverPolicy.parse(answer).carried(Credits.parse(unspent), Credits.parse(allowance)))
        .hasToString(carried);
  }

  @ParameterizedTest
  @CsvSource({
    // from, to, remaining, total, difference, prorated, full
    "450, 1200, 1296000, 2592000, 750, 375, 1200",
    "450, 1200, 2592000, 2592000, 750, 750, 1200",
    "450, 1200, 0, 2592000, 750, 0, 1200",
    "450, 450, 1296000, 2592000, 0, 0, 450",
    "450, 451, 1, 3, 1, 0.333333, 451",
  })
  void upgradesGrantInThreeWays(ArgumentsAccessor row) {
    Credits from = Credits.parse(row.getString(0));
    Credits to = Credits.parse(row.getString(1));
    for (UpgradeGrant grant : UpgradeGrant.values()) {
      assertThat(grant.credits(from, to, row.getLong(2), row.getLong(3)))
          .hasToString(row.getString(4 + grant.ordinal()));
    }
  }
}
