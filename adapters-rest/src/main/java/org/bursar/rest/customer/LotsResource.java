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
import org.bursar.application.granting.Granting;
import org.bursar.application.granting.VoidLot;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal.LotClosed;
import org.bursar.rest.Parameters;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** Lots, and their end by decision. */
@Path("/lots")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LotsResource {
  private final Granting granting;

  @Inject
  public LotsResource(Granting granting) {
    this.granting = granting;
  }

  /** For the container's proxy only. */
  protected LotsResource() {
    this(null);
  }

  @POST
  @Path("/{id}/void")
  @RequiresScope(Scope.GRANT)
  @Idempotent
  @Operation(
      value = "Take back what is left of a lot",
      answer = VoidLot.Voided.class,
      refuses = LotClosed.class)
  public Response voidLot(
      @PathParam("id") String id, ReasonRequest why, @Context SecurityContext security) {
    VoidLot command = new VoidLot(Parameters.id("lot", id), why.reason());
    return Replies.ok(granting.voidLot(Caller.of(security).context(), command));
  }
}
