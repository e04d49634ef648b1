package org.bursar.rest.subscribing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.bursar.application.subscribing.LifeOrder;
import org.bursar.application.subscribing.LifeOrder.Step;
import org.bursar.application.subscribing.Subscribed;
import org.bursar.application.subscribing.Subscribing;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal.NothingPending;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Caller;
import org.bursar.rest.access.Keyed;
import org.bursar.rest.access.Needs;
import org.bursar.rest.describe.Does;

/** The tenant's word that it has erased what a canceled customer made. */
@Path("/customers/{customer}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ErasureResource {
  private final Subscribing subscribing;

  @Inject
  public ErasureResource(Subscribing subscribing) {
    this.subscribing = subscribing;
  }

  /** For the container's proxy only. */
  protected ErasureResource() {
    this(null);
  }

  @POST
  @Path("/acknowledge")
  @Needs(Scope.GRANT)
  @Keyed(required = false)
  @Does(
      value = "Say that what a canceled customer made has been erased",
      answer = Subscribed.class,
      refuses = NothingPending.class)
  public Response acknowledge(
      @PathParam("customer") String customer, @Context SecurityContext security) {
    LifeOrder order = new LifeOrder(customer, Step.ACKNOWLEDGE_ERASURE, "");
    return Replies.ok(subscribing.act(Caller.of(security).request(), order));
  }
}
