package org.bursar.application.granting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Outcome.Done;

/** The conversation about credits that are given and taken by decision. */
@Dependent
public class Granting {
  private final GroupCommit books;

  @Inject
  public Granting(GroupCommit books) {
    this.books = books;
  }

  /**
   * Gives credits; answers the {@link Lot}.
   *
   * @throws org.bursar.domain.Refused not found, expiry passed, too many lots
   */
  public Done grant(CallerContext caller, GrantCredits order) {
    return books.submit(caller, order);
  }

  /**
   * Voids a lot; answers {@link VoidLot.Voided}.
   *
   * @throws org.bursar.domain.Refused not found, lot closed
   */
  public Done voidLot(CallerContext caller, VoidLot order) {
    return books.submit(caller, order);
  }
}
