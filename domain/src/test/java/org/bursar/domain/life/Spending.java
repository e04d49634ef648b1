package org.bursar.domain.life;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.wallet.CaptureTerms;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.HoldTerms;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.RefundableCharge;

/** Credits are spent, set aside, and come back. */
final class Spending {
  private Spending() {}

  static void charge(Life life, Balance expected) {
    Credits price = life.chance.around(life.chance.credits());
    UUID id = life.chance.id();
    List<Draw> draws = expected.draws(price);
    life.post(w -> w.charge(price, Life.cause(id), life.policy().burnDown(), life.clock))
        .ifPresentOrElse(
            posting -> {
              expected.spends(price, draws, posting.draws());
              life.charges.add(charge(posting));
            },
            () -> expected.lacks(price));
  }

  static void hold(Life life, Balance expected) {
    Credits estimate = life.chance.around(life.chance.credits());
    UUID id = life.chance.id();
    Instant end = life.now().plus(life.policy().holdTimeout());
    HoldTerms terms = new HoldTerms(life.policy().burnDown(), end, Optional.empty(), Metadata.NONE);
    List<Draw> draws = expected.draws(estimate);
    life.post(wallet -> wallet.hold(estimate, Life.cause(id), terms, life.clock))
        .ifPresentOrElse(
            posting -> expected.holds(estimate, draws, posting.hold().orElseThrow().draws()),
            () -> expected.lacks(estimate));
  }

  static void capture(Life life, Balance expected) {
    Optional<Hold> any = life.chance.anyOf(life.wallet().holds());
    if (any.isEmpty()) {
      return;
    }
    Hold hold = any.get();
    Credits cost = life.chance.around(hold.credits());
    UUID id = life.chance.id();
    CaptureTerms terms =
        new CaptureTerms(Life.cause(id), life.policy().burnDown(), life.policy().shortfall());
    life.post(List.of(), List.of(hold.id()), w -> w.capture(hold.id(), cost, terms, life.clock))
        .ifPresentOrElse(
            posting -> {
              expected.captures(hold, cost, terms.shortage());
              life.charges.add(charge(posting));
            },
            () -> expected.isClosed(hold));
  }

  static void release(Life life, Balance expected) {
    Optional<Hold> any = life.chance.anyOf(life.wallet().holds());
    if (any.isEmpty()) {
      return;
    }
    Hold hold = any.get();
    UUID id = life.chance.id();
    life.post(List.of(), List.of(hold.id()), w -> w.release(hold.id(), Life.cause(id), life.clock))
        .ifPresentOrElse(p -> expected.releases(hold), () -> expected.isClosed(hold));
  }

  static void extend(Life life, Balance expected) {
    Duration longer = life.chance.aWhile().plusSeconds(1);
    for (Hold hold : life.wallet().holds()) {
      if (hold.isOpen()) {
        Instant end = life.now().plus(longer);
        UUID id = life.chance.id();
        life.post(wallet -> wallet.extend(hold.id(), end, Life.cause(id), life.clock));
      }
    }
  }

  static void refund(Life life, Balance expected) {
    Optional<RefundableCharge> any = life.chance.anyOf(life.charges);
    if (any.isEmpty()) {
      return;
    }
    RefundableCharge charge = any.get();
    Credits amount = life.chance.around(charge.refundable());
    UUID id = life.chance.id();
    List<UUID> lots = charge.draws().stream().map(Draw::lot).toList();
    life.post(lots, List.of(), w -> w.refund(charge, amount, Life.cause(id), life.clock))
        .ifPresentOrElse(
            posting -> {
              expected.refunds(charge, amount);
              life.charges.set(life.charges.indexOf(charge), charge.afterRefundOf(amount));
            },
            () -> expected.isTooMuch(charge, amount));
  }

  private static RefundableCharge charge(Posting posting) {
    UUID id = posting.cause().reference();
    Credits owed = posting.incurred();
    Credits all = posting.draws().stream().map(Draw::credits).reduce(owed, Credits::plus);
    return new RefundableCharge(id, all, owed, posting.draws(), Credits.ZERO, posting.at());
  }
}
