package org.bursar.domain.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.subscription.Account;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.subscription.Step;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;

/** A subscription begins, changes and ends. */
final class Subscribing {
  private Subscribing() {}

  static void subscribe(Life life, Balance expected) {
    Plan plan = life.chance.plan();
    UUID id = life.chance.id();
    List<Discount> discounts = List.of(new Discount("LESS", life.chance.below(100)));
    life.change(account -> step(account.subscribe(id, plan, discounts, life.clock)));
  }

  static void changePlan(Life life, Balance expected) {
    Plan plan = life.chance.plan();
    UUID id = life.chance.id();
    life.change(
        account ->
            account.change(
                account.preview(plan, life.policies, life.clock), life.policies, Life.cause(id)));
    expected.arrives(granted(life, id));
  }

  static void stay(Life life, Balance expected) {
    life.change(account -> step(account.with(account.requireLive().withdrawChange())));
  }

  static void cancel(Life life, Balance expected) {
    life.change(account -> step(account.cancel(life.policies, life.clock, Optional.empty())));
  }

  static void resume(Life life, Balance expected) {
    life.change(account -> step(account.with(account.requireLive().resume())));
  }

  private static Step step(Account account) {
    return new Step(List.of(), account);
  }

  /** What an upgrade under that id has granted. */
  private static Credits granted(Life life, UUID id) {
    return life.wallet().lots().stream()
        .filter(lot -> lot.id().equals(id))
        .map(CreditLot::granted)
        .findFirst()
        .orElse(Credits.ZERO);
  }
}
