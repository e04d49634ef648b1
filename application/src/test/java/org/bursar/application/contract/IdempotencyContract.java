package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.Channel;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Submission;
import org.bursar.domain.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the books promise of an idempotency key, on any store. */
public abstract class IdempotencyContract extends PortContract {
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("ann", "bob");
    shop.post("g", Orders.grant("ann", "1000"));
  }

  @Test
  void refusesAnotherRequestUnderTheSameKey() {
    UUID charge = shop.id("key", Orders.charge("ann", "5"));
    for (Command other :
        List.of(
            Orders.charge("ann", "5.000001"),
            Orders.charge("bob", "5"),
            Orders.hold("ann", "5"),
            Orders.grant("ann", "5"),
            Orders.refund(charge, "5"),
            Orders.charge("nobody", "5"))) {
      assertThat(shop.refused("key", other)).isEqualTo(new Refusal.IdempotencyKeyReused("key"));
    }
    assertThat(shop.available("ann")).isEqualTo("995");
    assertThat(shop.entries("bob")).isEmpty();
  }

  @Test
  void leavesAKeyUnusedThatWasRefused() {
    Command command = Orders.charge("bob", "5");
    assertThat(shop.refused("key", command)).isInstanceOf(Refusal.InsufficientCredits.class);
    assertThat(shop.refused("key", command)).isInstanceOf(Refusal.InsufficientCredits.class);
    shop.post("g2", Orders.grant("bob", "5"));
    assertThat(shop.post("key", command).replayed()).isFalse();
    assertThat(shop.post("key", command).replayed()).isTrue();
    assertThat(shop.available("bob")).isEqualTo("0");
  }

  @Test
  void leavesAKeyToAnotherRequestThatWasRefused() {
    assertThat(shop.refused("key", Orders.charge("bob", "5")))
        .isInstanceOf(Refusal.InsufficientCredits.class);
    assertThat(shop.post("key", Orders.charge("ann", "6")).replayed()).isFalse();
  }

  @Test
  void holdsWithinABatchToo() {
    Submission five = shop.submission("key", Orders.charge("ann", "5"));
    List<Outcome> outcomes =
        shop.post(
            shop.submission("late", Orders.charge("bob", "5")),
            five,
            five,
            shop.submission("key", Orders.charge("ann", "6")),
            shop.submission("late-grant", Orders.grant("bob", "5")),
            shop.submission("late", Orders.charge("bob", "5")));
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Refused.class);
    Outcome.Done first = outcomes.get(1).orThrow();
    assertThat(first.replayed()).isFalse();
    assertThat(outcomes.get(2)).isEqualTo(new Outcome.Done(first.answer(), true));
    assertThat(outcomes.get(3))
        .isEqualTo(new Outcome.Refused(new Refusal.IdempotencyKeyReused("key")));
    assertThat(outcomes.get(5).orThrow().replayed()).isFalse();
    assertThat(shop.available("ann")).isEqualTo("995");
    assertThat(shop.available("bob")).isEqualTo("0");
  }

  @Test
  void isScopedToTheTenant() {
    Shop other = Shop.open(this, Map.of()).with("ann");
    assertThat(other.post("g", Orders.grant("ann", "3")).replayed()).isFalse();
    Submission ours = shop.submission("key", Orders.charge("ann", "1"));
    Submission theirs = other.submission("key", Orders.charge("ann", "2"));
    assertThat(shop.post(ours, theirs))
        .allSatisfy(outcome -> assertThat(outcome.orThrow().replayed()).isFalse());
    assertThat(shop.available("ann")).isEqualTo("999");
    assertThat(other.available("ann")).isEqualTo("1");
  }

  @Test
  void isScopedToTheChannel() {
    Submission ours = shop.submission("pi_1", Orders.charge("ann", "1"));
    List<Outcome> first = shop.post(ours);
    for (Channel channel : List.of(Channel.STRIPE, Channel.SYSTEM, Channel.STAFF)) {
      Submission other = by(channel, "pi_1", Orders.charge("ann", "10"));
      Outcome.Done done = shop.post(other).get(0).orThrow();
      assertThat(done.replayed()).isFalse();
      assertThat(shop.post(other)).containsExactly(new Outcome.Done(done.answer(), true));
      assertThat(shop.post(by(channel, "pi_1", Orders.charge("ann", "1"))))
          .containsExactly(new Outcome.Refused(new Refusal.IdempotencyKeyReused("pi_1")));
    }
    assertThat(shop.post(ours))
        .containsExactly(new Outcome.Done(first.get(0).orThrow().answer(), true));
    assertThat(shop.available("ann")).isEqualTo("969");
  }

  @Test
  void isScopedToTheChannelWithinABatchToo() {
    List<Outcome> outcomes =
        shop.post(
            by(Channel.STRIPE, "pi_2", Orders.charge("ann", "10")),
            shop.submission("pi_2", Orders.charge("ann", "1")));
    assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.orThrow().replayed()).isFalse());
    assertThat(shop.available("ann")).isEqualTo("989");
  }

  /** No key of the API is another channel's, however it is spelt. */
  @Test
  void keepsATenantFromSpellingAnotherChannelsKey() {
    shop.post(by(Channel.STRIPE, "pi_3", Orders.charge("ann", "10")));
    String tenant = shop.tenant();
    for (String key :
        List.of(
            "STRIPE:pi_3", "STRIPE:" + tenant + ":pi_3", "channel:STRIPE:" + tenant + ":pi_3")) {
      assertThat(shop.post(key, Orders.charge("ann", "1")).replayed()).as(key).isFalse();
    }
  }

  private Submission by(Channel channel, String key, Command command) {
    return new Submission(new CallerContext(shop.tenant(), channel, "test", key), command);
  }

  @Test
  void tellsKeysApartByEachCharacter() {
    String longest = "~".repeat(255);
    for (String key :
        List.of("k", "K", "k ", " k", "k%", "k_", "ka", longest, longest.substring(1))) {
      assertThat(shop.post(key, Orders.charge("ann", "1")).replayed()).as(key).isFalse();
    }
    assertThat(shop.available("ann")).isEqualTo("991");
  }

  @Test
  void letsAnOrderWithoutAKeyComeTwice() {
    UUID hold = shop.id("h", Orders.hold("ann", "5"));
    for (int i = 0; i < 2; i++) {
      Command command = Orders.extend(hold, Duration.ofMinutes(3));
      assertThat(shop.post("", command).replayed()).isFalse();
    }
  }

  @Test
  void takesNoCreditsWithoutAKey() {
    assertThat(shop.post(shop.submission("", Orders.charge("ann", "1"))).get(0))
        .isInstanceOf(Outcome.Failed.class);
    assertThat(shop.available("ann")).isEqualTo("1000");
    assertThat(shop.entries("ann")).hasSize(1);
  }
}
