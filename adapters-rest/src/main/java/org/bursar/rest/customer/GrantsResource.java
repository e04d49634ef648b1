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
import org.bursar.application.granting.Lot;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal.ExpiryPassed;
import org.bursar.domain.Refusal.TooManyLots;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** Credits that are given by decision. */
@Path("/customers/{customer}/grants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class GrantsResource {
  private final Granting granting;

  @Inject
  public GrantsResource(Granting granting) {
    this.granting = granting;
  }

  /** For the container's proxy only. */
  protected GrantsResource() {
    this(null);
  }

  @POST
  @RequiresScope(Scope.GRANT)
  @Idempotent
  @Operation(
      value = "Give credits for a reason",
      answer = Lot.class,
      status = 201,
      refuses = {ExpiryPassed.class, TooManyLots.class})
  public Response grant(
      @PathParam("customer") String customer,
      GrantRequest grant,
      @Context SecurityContext security) {
    return Replies.created(granting.grant(Caller.of(security).context(), grant.command(customer)));
  }
}
