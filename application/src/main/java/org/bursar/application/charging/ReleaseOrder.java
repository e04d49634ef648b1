package org.bursar.application.charging;

import java.util.UUID;
import org.bursar.application.posting.Answer;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Moment;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Order;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.Hold;
import org.bursar.domain.wallet.Posting;

/** End a hold without a cost: the generation has failed. */
public record ReleaseOrder(UUID hold, String reason) implements Order {

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("ReleaseOrder", 2).text(hold).text(reason).end();
  }

  @Override
  public Target target() {
    return Target.hold(hold);
  }

  @Override
  public Answer decide(OpenAccount account, Moment moment) {
    Posting posting = account.account().wallet().release(hold, moment.cause(reason), moment.now());
    account.post(posting);
    Hold ended = posting.hold().orElseThrow();
    return new Released(
        hold, ended.status(), ended.released(), account.account().wallet().available());
  }
}
