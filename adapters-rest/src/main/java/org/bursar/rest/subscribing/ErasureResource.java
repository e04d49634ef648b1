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
import org.bursar.application.subscribing.ChangeSubscription;
import org.bursar.application.subscribing.ChangeSubscription.Step;
import org.bursar.application.subscribing.Subscribed;
import org.bursar.application.subscribing.Subscribing;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal.NothingPending;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

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
  @RequiresScope(Scope.GRANT)
  @Idempotent(required = false)
  @Operation(
      value = "Say that what a canceled customer made has been erased",
      answer = Subscribed.class,
      refuses = NothingPending.class)
  public Response acknowledge(
      @PathParam("customer") String customer, @Context SecurityContext security) {
    ChangeSubscription command = new ChangeSubscription(customer, Step.ACKNOWLEDGE_ERASURE, "");
    return Replies.ok(subscribing.act(Caller.of(security).context(), command));
  }
}
