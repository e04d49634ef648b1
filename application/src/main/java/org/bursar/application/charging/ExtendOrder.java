package org.bursar.application.charging;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.bursar.application.posting.Answer;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Moment;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Order;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Wallet;

/** Give a hold more time, or less, counted from now. */
public record ExtendOrder(UUID hold, Duration expiresIn) implements Order {

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("ExtendOrder", 2).text(hold).text(expiresIn).end();
  }

  @Override
  public Target target() {
    return Target.hold(hold);
  }

  @Override
  public Answer decide(OpenAccount account, Moment moment) {
    Wallet wallet = account.account().wallet();
    Posting posting =
        wallet.extend(
            hold,
            moment.now().plus(expiresIn).truncatedTo(ChronoUnit.MICROS),
            moment.cause(""),
            moment.now());
    account.post(posting);
    return Held.of(account.customer(), posting.hold().orElseThrow(), wallet.available());
  }
}
