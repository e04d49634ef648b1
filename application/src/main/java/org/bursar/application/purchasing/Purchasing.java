package org.bursar.application.purchasing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Outcome.Done;
import org.bursar.application.posting.Request;

/** The conversation about packs. */
@Dependent
public class Purchasing {
  private final GroupCommit books;

  @Inject
  public Purchasing(GroupCommit books) {
    this.books = books;
  }

  /**
   * Buys a pack; answers {@link PurchaseOrder.Purchased}.
   *
   * @throws org.bursar.domain.Refused not found, not for sale, too many lots
   */
  public Done buy(Request request, PurchaseOrder order) {
    return books.submit(request, order);
  }
}
