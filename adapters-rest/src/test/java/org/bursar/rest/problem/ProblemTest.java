package org.bursar.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.HoldStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {
  private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");
  private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");

  /** One refusal of each kind, with the status that the interface gives to it. */
  static Map<Refusal, Integer> refusals() {
    return Map.ofEntries(
        Map.entry(new Refusal.Malformed("credits", "must be more than 0"), 400),
        Map.entry(new Refusal.NotFound("hold", "x"), 404),
        Map.entry(new Refusal.InsufficientCredits(Credits.of(5), Credits.of(2)), 402),
        Map.entry(
            new Refusal.HoldClosed(ID, HoldStatus.CAPTURED, Credits.of(3), Credits.of(1)), 409),
        Map.entry(new Refusal.LotClosed(ID), 409),
        Map.entry(new Refusal.TooManyLots(9), 409),
        Map.entry(new Refusal.TooManyHolds(9), 409),
        Map.entry(new Refusal.ExpiryPassed(AT, AT), 422),
        Map.entry(new Refusal.UnknownQuantity("chat", "words"), 422),
        Map.entry(new Refusal.UnknownAttribute("chat", "model", "max"), 422),
        Map.entry(new Refusal.PriceOutOfRange("chat"), 422),
        Map.entry(new Refusal.NotMetered(ID), 422),
        Map.entry(new Refusal.NotRefundable("REGRET"), 422),
        Map.entry(new Refusal.RefundExceedsCharge(Credits.of(5), Credits.of(2)), 422),
        Map.entry(new Refusal.IdempotencyKeyReused("k"), 422),
        Map.entry(new Refusal.SubscriptionExists(ID), 409),
        Map.entry(new Refusal.SamePlan("pro"), 409),
        Map.entry(new Refusal.NothingPending("cancel"), 409),
        Map.entry(new Refusal.AlreadyCanceled(AT), 409),
        Map.entry(new Refusal.NotForSale("plan", "old"), 422),
        Map.entry(new Refusal.CurrencyMismatch("USD", "EUR"), 422),
        Map.entry(new Refusal.ClockBackwards(AT), 409),
        Map.entry(new Refusal.ClockLeapTooFar(AT), 422),
        Map.entry(new Refusal.PaymentNotConfirmed("teams"), 403),
        Map.entry(new Refusal.WriteConflict("plan"), 409));
  }

  static Stream<Map.Entry<Refusal, Integer>> entries() {
    return refusals().entrySet().stream();
  }

  @Test
  void noRefusalIsForgotten() {
    assertThat(refusals().keySet().stream().map(Object::getClass))
        .containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyRefusalHasItsStatusItsWordsAndItsFields(Map.Entry<Refusal, Integer> entry) {
    Refusal refusal = entry.getKey();
    Problem problem = Problem.of(refusal);
    assertThat(problem.status()).isEqualTo(entry.getValue());
    assertThat(problem.document().get("type").asText()).isEqualTo("/problems/" + refusal.slug());
    assertThat(problem.document().get("detail").asText()).isEqualTo(refusal.detail());
    assertThat(problem.more().fieldNames())
        .toIterable()
        .containsExactly(
            Arrays.stream(refusal.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new));
  }

  @Test
  void aRefusalLooksAsTheInterfaceHasIt() {
    Refusal refusal = new Refusal.InsufficientCredits(Credits.parse("12.5"), Credits.parse("3"));
    assertThat(Problem.of(refusal).document())
        .hasToString(
            "{\"type\":\"/problems/insufficient-credits\",\"title\":\"Insufficient credits\","
                + "\"status\":402,\"detail\":\"12.5 credits are required, 3 are available.\","
                + "\"required\":\"12.5\",\"available\":\"3\"}");
  }

  @Test
  void aClosedHoldTellsItsFinalState() {
    Refusal refusal = new Refusal.HoldClosed(ID, HoldStatus.RELEASED, Credits.ZERO, Credits.of(10));
    assertThat(Problem.of(refusal).document().get("state").asText()).isEqualTo("RELEASED");
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aFaultIsTold(Fault fault) {
    assertThat(fault.slug()).matches("[a-z]+(-[a-z]+)*");
    assertThat(fault.problem().document().get("status").asInt()).isEqualTo(fault.status());
  }

  @ParameterizedTest
  @CsvSource({
    "UNAUTHORIZED, 401",
    "FORBIDDEN, 403",
    "NOT_FOUND, 404",
    "METHOD_NOT_ALLOWED, 405",
    "NOT_ACCEPTABLE, 406",
    "BODY_TOO_LARGE, 413",
    "UNSUPPORTED_MEDIA_TYPE, 415",
    "TOO_MANY_REQUESTS, 429",
    "INTERNAL_ERROR, 500",
    "UNAVAILABLE, 503",
    "IDEMPOTENCY_KEY_MISSING, 400",
    "IDEMPOTENCY_KEY_INVALID, 400",
    "BAD_REQUEST, 400"
  })
  void aFaultHasItsStatus(Fault fault, int status) {
    assertThat(fault.status()).isEqualTo(status);
  }

  @Test
  void fieldsAndHeadersAreAdded() {
    Problem problem = Fault.FORBIDDEN.problem("no").with("scope", "grant").header("A", "b");
    assertThat(problem.document().get("scope").asText()).isEqualTo("grant");
    assertThat(new TreeSet<>(problem.headers().keySet())).containsExactly("A");
  }
}
