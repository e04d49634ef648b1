package org.bursar.application.granting;

import java.util.UUID;
import org.bursar.application.posting.Answer;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Moment;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Order;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.Posting;

/** Take back what is left of a lot. */
public record VoidOrder(UUID lot, String reason) implements Order {

  /** A lot that has been voided. */
  public record Voided(UUID id, Credits forfeited, Credits available) implements Answer {}

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("VoidOrder", 2).text(lot).text(reason).end();
  }

  @Override
  public Target target() {
    return Target.lot(lot);
  }

  @Override
  public Answer decide(OpenAccount account, Moment moment) {
    Posting posting = account.account().wallet().voidLot(lot, moment.cause(reason), moment.now());
    account.post(posting);
    return new Voided(
        lot, posting.total(EntryType.FORFEIT), account.account().wallet().available());
  }
}
