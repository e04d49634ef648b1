package org.bursar.application.charging;

import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.Cost.Priced;
import org.bursar.application.port.Terms;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Charge;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.Refusal;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.wallet.CaptureTerms;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.RateCardVersion;
import org.bursar.domain.wallet.Wallet;

/**
 * End a hold with what the generation has really cost: usage, priced by the rate card of the hold;
 * or credits; or, with neither, all that is held.
 */
public record CaptureHold(UUID hold, Optional<Usage> usage, Optional<Credits> credits)
    implements Command {

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("CaptureOrder", 3)
        .text(hold)
        .optional(usage, CanonicalForm::usage)
        .optional(credits, CanonicalForm::credits)
        .end();
  }

  @Override
  public Target target() {
    return Target.hold(hold);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    Wallet wallet = account.account().wallet();
    Hold held = wallet.openHold(hold);
    Priced cost = cost(held, context.terms());
    CreditPolicy policy = account.policy(context);
    CaptureTerms terms = new CaptureTerms(context.cause(""), policy.burnDown(), policy.shortfall());
    Posting posting = wallet.capture(hold, cost.credits(), terms, context.now());
    account.post(posting);
    NewCharge made =
        new NewCharge(
            context,
            account.customer(),
            policy.burnDown().first(),
            Optional.of(hold),
            held.note(),
            wallet.available());
    Charge charged = made.of(posting, cost);
    account.charged(charged);
    return captured(posting.hold().orElseThrow(), charged);
  }

  private Priced cost(Hold held, Terms terms) {
    if (usage.isEmpty()) {
      Credits cost = credits.orElse(held.credits());
      return new Priced(cost, held.tariff(), Optional.empty());
    }
    RateCardVersion tariff =
        held.tariff().orElseThrow(() -> new Refusal.NotMetered(hold).refused());
    return Priced.by(terms.tariffs().get(tariff), usage.get());
  }

  private static Captured captured(Hold ended, Charge charged) {
    return new Captured(
        ended.id(),
        ended.status(),
        ended.credits(),
        ended.captured(),
        ended.released(),
        charged.shortfall(),
        charged.owed(),
        charged.id(),
        charged.available());
  }
}
