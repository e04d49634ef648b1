package org.bursar.rest.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.bursar.application.purchasing.PurchaseOrder;
import org.bursar.application.purchasing.Purchasing;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal.NotForSale;
import org.bursar.domain.Refusal.TooManyLots;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Caller;
import org.bursar.rest.access.Keyed;
import org.bursar.rest.access.Needs;
import org.bursar.rest.describe.Does;

/** Packs that a customer buys. */
@Path("/customers/{customer}/purchases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PurchasesResource {
  private final Purchasing purchasing;

  @Inject
  public PurchasesResource(Purchasing purchasing) {
    this.purchasing = purchasing;
  }

  /** For the container's proxy only. */
  protected PurchasesResource() {
    this(null);
  }

  @POST
  @Needs(Scope.GRANT)
  @Keyed
  @Does(
      value = "Buy a pack",
      answer = PurchaseOrder.Purchased.class,
      status = 201,
      refuses = {NotForSale.class, TooManyLots.class})
  public Response buy(
      @PathParam("customer") String customer,
      PurchaseRequest purchase,
      @Context SecurityContext security) {
    PurchaseOrder order = new PurchaseOrder(customer, purchase.pack());
    return Replies.created(purchasing.buy(Caller.of(security).request(), order));
  }
}
