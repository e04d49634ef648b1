package org.bursar.domain.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.story.Shop;
import org.bursar.domain.subscription.Step;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Source;
import org.bursar.domain.wallet.Validity;

/** Credits arrive outside of plans, and lots are ended by decision. */
final class Arriving {
  private Arriving() {}

  static void grant(Life life, Balance expected) {
    Credits amount = life.chance.credits();
    Instant end =
        life.chance.oneIn(2)
            ? CreditLot.NEVER
            : life.now().plus(life.chance.aWhile()).plusMillis(1);
    Source source = life.chance.oneIn(2) ? Source.PROMOTION : Source.ADJUSTMENT;
    CreditLot lot =
        CreditLot.opening(life.chance.id(), source, "given", new Validity(life.now(), end));
    life.post(wallet -> wallet.grant(lot, amount, Life.cause(lot.id()), life.now()))
        .ifPresent(posting -> expected.arrives(amount));
  }

  static void pack(Life life, Balance expected) {
    UUID id = life.chance.id();
    Posting posting =
        life.account.buy(Shop.pack("pack-200"), life.policies, Life.cause(id), life.clock);
    life.take(new Step(List.of(posting), life.account.after(posting)));
    expected.arrives(Credits.of(200));
  }

  static void end(Life life, Balance expected) {
    Optional<CreditLot> any = life.chance.anyOf(life.wallet().lots());
    if (any.isEmpty()) {
      return;
    }
    CreditLot lot = any.get();
    UUID id = life.chance.id();
    life.post(List.of(lot.id()), List.of(), w -> w.voidLot(lot.id(), Life.cause(id), life.clock))
        .ifPresentOrElse(p -> expected.loses(lot.available()), () -> expected.isClosed(lot));
  }
}
