package org.bursar.application.charging;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Wallet;

/** Give a hold more time, or less, counted from now. */
public record ExtendHold(UUID hold, Duration expiresIn) implements Command {

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("ExtendOrder", 2).text(hold).text(expiresIn).end();
  }

  @Override
  public Target target() {
    return Target.hold(hold);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    Wallet wallet = account.account().wallet();
    Posting posting =
        wallet.extend(
            hold,
            context.now().plus(expiresIn).truncatedTo(ChronoUnit.MICROS),
            context.cause(""),
            context.now());
    account.post(posting);
    return Held.of(account.customer(), posting.hold().orElseThrow(), wallet.available());
  }
}
