package org.bursar.application.purchasing;

import java.time.Instant;
import java.util.UUID;
import org.bursar.application.posting.Answer;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Moment;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Order;
import org.bursar.application.posting.Target;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Posting;

/** Buy a pack whose price the tenant collects itself: its credits appear at once. */
public record PurchaseOrder(String customer, String pack) implements Order {

  /**
   * A purchase.
   *
   * @param lot the lot that holds its credits
   */
  public record Purchased(
      UUID id,
      String customer,
      String status,
      String pack,
      Credits credits,
      Money price,
      UUID lot,
      Credits available,
      Instant at)
      implements Answer {}

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("PurchaseOrder", 2).text(customer).text(pack).end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Answer decide(OpenAccount account, Moment moment) {
    Pack bought = moment.terms().pack(pack);
    Posting posting =
        account.account().buy(bought, moment.terms().policies(), moment.cause(""), moment.now());
    account.post(posting);
    return new Purchased(
        moment.id(),
        account.customer(),
        "COMPLETED",
        bought.code(),
        bought.credits(),
        bought.price(),
        posting.opened().get(0).id(),
        account.account().wallet().available(),
        posting.at());
  }
}
