package org.bursar.application.charging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.Cost.Priced;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.DecisionContext;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Metadata;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.RateCardVersion;
import org.bursar.domain.wallet.Source;

/**
 * Where and for what a charge is made.
 *
 * @param burnDown which sources went first, to explain the draws
 * @param hold the hold that it captures; empty for a charge made at once
 * @param before the wallet's available credits before it
 */
record NewCharge(
    DecisionContext context,
    String customer,
    List<Source> burnDown,
    Optional<UUID> hold,
    Metadata note,
    Credits before) {

  /** The charge that a posting makes. */
  Charge of(Posting posting, Priced price) {
    Credits owed = posting.incurred();
    Credits taken = posting.draws().stream().map(Draw::credits).reduce(owed, Credits::plus);
    return new Charge(
        context.id(),
        customer,
        "CHARGED",
        taken,
        nonZero(price.credits().minus(taken)),
        nonZero(owed),
        price.tariff().map(RateCardVersion::meter),
        price.usage(),
        price.tariff().map(RateCardVersion::version),
        posting.draws(),
        burnDown,
        hold,
        note.description(),
        note.metadata(),
        posting.balanceAfter(before),
        posting.at());
  }

  static Optional<Credits> nonZero(Credits credits) {
    return Optional.of(credits).filter(Credits::isPositive);
  }
}
