package org.bursar.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bursar.application.contract.Orders.credits;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Outcome;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Settle;
import org.bursar.application.posting.Submission;
import org.bursar.application.posting.Target;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.domain.wallet.LedgerEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the books promise of whole conversations, on any store. */
public abstract class BookkeepingContract extends PortContract {
  private Shop shop;

  @BeforeEach
  void openShop() {
    shop = Shop.open(this, Map.of("rollover", "unlimited")).with("ann", "bob");
  }

  @Test
  void answersEachCommandOfABatchAsIfItHadComeAlone() {
    List<Outcome> outcomes =
        shop.post(
            shop.submission("g", Orders.grant("ann", "10")),
            shop.submission("c1", Orders.charge("ann", "4")),
            shop.submission("c2", Orders.charge("ann", "7")),
            shop.submission("b", Orders.charge("bob", "1")),
            shop.submission("n", Orders.charge("nobody", "1")),
            shop.submission("c3", Orders.charge("ann", "6")));
    assertThat(outcomes.stream().map(BookkeepingContract::refusal))
        .containsExactly(
            null,
            null,
            new Refusal.InsufficientCredits(credits("7"), credits("6")),
            new Refusal.InsufficientCredits(credits("1"), credits("0")),
            new Refusal.NotFound("customer", "nobody"),
            null);
    assertThat(shop.available("ann")).isEqualTo("0");
  }

  private static Refusal refusal(Outcome outcome) {
    return outcome instanceof Outcome.Refused no ? no.refusal() : null;
  }

  @Test
  void endsAHoldOnceThoughTwoOrdersOfABatchWouldEndIt() {
    shop.post("g", Orders.grant("ann", "10"));
    UUID hold = shop.id("h", Orders.hold("ann", "4"));
    List<Outcome> outcomes =
        shop.post(
            shop.submission("r", Orders.release(hold)),
            shop.submission("c", Orders.capture(hold, "3")));
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class);
    assertThat(refusal(outcomes.get(1)))
        .isEqualTo(new Refusal.HoldClosed(hold, HoldStatus.RELEASED, credits("0"), credits("4")));
    assertThat(shop.available("ann")).isEqualTo("10");
  }

  @Test
  void refundsNoMoreThanTheChargeWithinABatch() {
    shop.post("g", Orders.grant("ann", "10"));
    UUID charge = shop.id("c", Orders.charge("ann", "10"));
    List<Outcome> outcomes =
        shop.post(
            shop.submission("r1", Orders.refund(charge, "6")),
            shop.submission("r2", Orders.refund(charge, "6")),
            shop.submission("r3", Orders.refund(charge, "4")));
    assertThat(refusal(outcomes.get(1)))
        .isEqualTo(new Refusal.RefundExceedsCharge(credits("6"), credits("4")));
    assertThat(refusal(outcomes.get(2))).isNull();
    assertThat(shop.available("ann")).isEqualTo("10");
    assertThat(shop.refused("r4", Orders.refund(charge, "0.000001")))
        .isEqualTo(new Refusal.RefundExceedsCharge(credits("0.000001"), credits("0")));
  }

  @Test
  void postsEachMissedCycleWithItsOwnDateBeforeItDecides() {
    Shop strict = Shop.open(this, Map.of("rollover", "none")).with("ann");
    strict.post("s", Orders.subscribe("ann", "basic"));
    strict.moveTo(Instant.parse("2026-04-01T00:00:00Z"));
    assertThat(strict.refused("c", Orders.charge("ann", "101")))
        .isEqualTo(new Refusal.InsufficientCredits(credits("101"), credits("100")));
    assertThat(strict.entries("ann"))
        .as("what was due is posted though the charge was refused")
        .extracting(entry -> entry.type() + " " + entry.at())
        .containsExactly(
            "GRANT 2026-01-31T10:00:00Z",
            "EXPIRE 2026-02-28T10:00:00Z",
            "GRANT 2026-02-28T10:00:00Z",
            "EXPIRE 2026-03-31T10:00:00Z",
            "GRANT 2026-03-31T10:00:00Z");
    strict.post("", new Settle("ann"));
    assertThat(strict.entries("ann")).extracting(LedgerEntry::sequence).hasSize(5);
  }

  @Test
  void opensNoMoreLotsAndHoldsThanItCanCarry() {
    List<Submission> submissions = new ArrayList<>();
    for (int i = 0; i < 501; i++) {
      submissions.add(shop.submission("g" + i, Orders.grant("ann", "10")));
    }
    for (int i = 0; i < 1_001; i++) {
      submissions.add(shop.submission("h" + i, Orders.hold("ann", "1")));
    }
    List<Outcome> outcomes = shop.books().post(submissions);
    assertThat(outcomes.stream().map(BookkeepingContract::refusal).filter(no -> no != null))
        .containsExactly(new Refusal.TooManyLots(500), new Refusal.TooManyHolds(1_000));
    assertThat(shop.available("ann")).isEqualTo("4000");
    assertThat(shop.proof().violations()).isEmpty();
  }

  @Test
  void forgetsAnOrderThatBreaksWhileItDecides() {
    shop.post("g", Orders.grant("ann", "10"));
    UUID charge = shop.id("c", Orders.charge("ann", "10"));
    List<Outcome> outcomes =
        shop.post(
            shop.submission("b", new Breaking(Orders.refund(charge, "6"))),
            shop.submission("r", Orders.refund(charge, "10")));
    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Failed.class);
    assertThat(refusal(outcomes.get(1))).isNull();
    assertThat(outcomes.get(1)).isInstanceOf(Outcome.Done.class);
    assertThat(shop.available("ann")).isEqualTo("10");
    assertThat(shop.entries("ann")).hasSize(3);
    assertThat(ports().ledger().charge(shop.tenant(), charge).orElseThrow().refunded())
        .isEqualTo(credits("10"));
  }

  /** An order that breaks once it has decided. */
  private record Breaking(Command command) implements Command {
    @Override
    public Target target() {
      return command.target();
    }

    @Override
    public void writeTo(CanonicalForm form) {
      command.writeTo(form);
    }

    @Override
    public Receipt decide(OpenAccount account, DecisionContext context) {
      command.decide(account, context);
      throw new IllegalStateException("planned");
    }
  }
}
