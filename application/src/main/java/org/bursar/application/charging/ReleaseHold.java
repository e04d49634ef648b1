package org.bursar.application.charging;

import java.util.UUID;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.Posting;

/** End a hold without a cost: the generation has failed. */
public record ReleaseHold(UUID hold, String reason) implements Command {

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("ReleaseOrder", 2).text(hold).text(reason).end();
  }

  @Override
  public Target target() {
    return Target.hold(hold);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    Posting posting =
        account.account().wallet().release(hold, context.cause(reason), context.now());
    account.post(posting);
    Hold ended = posting.hold().orElseThrow();
    return new Released(
        hold, ended.status(), ended.released(), account.account().wallet().available());
  }
}
