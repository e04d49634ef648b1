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
import org.bursar.application.customer.CustomerDirectory;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.customer.Customer;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Access;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** Tokens with which a customer's browser sees that customer. */
@Path("/customers/{customer}/sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SessionsResource {
  private final CustomerDirectory directory;
  private final Access access;

  @Inject
  public SessionsResource(CustomerDirectory directory, Access access) {
    this.directory = directory;
    this.access = access;
  }

  /** For the container's proxy only. */
  protected SessionsResource() {
    this(null, null);
  }

  @POST
  @RequiresScope(Scope.GRANT)
  @Operation(
      value = "Make a token with which a browser sees this customer",
      answer = Access.Session.class,
      status = 201)
  public Response open(
      @PathParam("customer") String id, SessionRequest session, @Context SecurityContext security) {
    String tenant = Caller.of(security).tenant();
    Customer customer = directory.get(tenant, id);
    return Replies.put(access.open(tenant, customer.id(), session.life()), true);
  }
}
