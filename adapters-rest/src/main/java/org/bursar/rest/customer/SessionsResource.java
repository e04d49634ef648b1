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
import org.bursar.application.customer.Customer;
import org.bursar.application.customer.Registry;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Access;
import org.bursar.rest.access.Caller;
import org.bursar.rest.access.Needs;
import org.bursar.rest.describe.Does;

/** Tokens with which a customer's browser sees that customer. */
@Path("/customers/{customer}/sessions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SessionsResource {
  private final Registry registry;
  private final Access access;

  @Inject
  public SessionsResource(Registry registry, Access access) {
    this.registry = registry;
    this.access = access;
  }

  /** For the container's proxy only. */
  protected SessionsResource() {
    this(null, null);
  }

  @POST
  @Needs(Scope.GRANT)
  @Does(
      value = "Make a token with which a browser sees this customer",
      answer = Access.Session.class,
      status = 201)
  public Response open(
      @PathParam("customer") String id, SessionRequest session, @Context SecurityContext security) {
    String tenant = Caller.of(security).tenant();
    Customer customer = registry.get(tenant, id);
    return Replies.put(access.open(tenant, customer.id(), session.life()), true);
  }
}
