package org.bursar.application.granting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Outcome.Done;
import org.bursar.application.posting.Request;

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
  public Done grant(Request request, GrantOrder order) {
    return books.submit(request, order);
  }

  /**
   * Voids a lot; answers {@link VoidOrder.Voided}.
   *
   * @throws org.bursar.domain.Refused not found, lot closed
   */
  public Done voidLot(Request request, VoidOrder order) {
    return books.submit(request, order);
  }
}
