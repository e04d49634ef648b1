package org.bursar.application.granting;

import java.util.UUID;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.EntryType;
import org.bursar.domain.wallet.Posting;

/** Take back what is left of a lot. */
public record VoidLot(UUID lot, String reason) implements Command {

  /** A lot that has been voided. */
  public record Voided(UUID id, Credits forfeited, Credits available) implements Receipt {}

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("VoidOrder", 2).text(lot).text(reason).end();
  }

  @Override
  public Target target() {
    return Target.lot(lot);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    Posting posting = account.account().wallet().voidLot(lot, context.cause(reason), context.now());
    account.post(posting);
    return new Voided(
        lot, posting.total(EntryType.FORFEIT), account.account().wallet().available());
  }
}
