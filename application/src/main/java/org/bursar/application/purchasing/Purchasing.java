package org.bursar.application.purchasing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.bursar.application.posting.CallerContext;
import org.bursar.application.posting.GroupCommit;
import org.bursar.application.posting.Outcome.Done;

/** The conversation about packs. */
@Dependent
public class Purchasing {
  private final GroupCommit books;

  @Inject
  public Purchasing(GroupCommit books) {
    this.books = books;
  }

  /**
   * Buys a pack; answers {@link BuyPack.Purchased}.
   *
   * @throws org.bursar.domain.Refused not found, not for sale, too many lots
   */
  public Done buy(CallerContext caller, BuyPack order) {
    return books.submit(caller, order);
  }
}
