package org.bursar.application.purchasing;

import java.time.Instant;
import java.util.UUID;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Posting;

/** Buy a pack whose price the tenant collects itself: its credits appear at once. */
public record BuyPack(String customer, String pack) implements Command {

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
      implements Receipt {}

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("PurchaseOrder", 2).text(customer).text(pack).end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    Pack bought = context.terms().pack(pack);
    Posting posting =
        account.account().buy(bought, context.terms().policies(), context.cause(""), context.now());
    account.post(posting);
    return new Purchased(
        context.id(),
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
