package org.bursar.rest.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import org.bursar.rest.access.Caller;
import org.bursar.rest.access.Needs;
import org.bursar.rest.describe.Does;
import org.bursar.rest.json.Rules;

/** One customer of the tenant's. */
@Path("/customers/{customer}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CustomerResource {
  private final Registry registry;

  @Inject
  public CustomerResource(Registry registry) {
    this.registry = registry;
  }

  /** For the container's proxy only. */
  protected CustomerResource() {
    this(null);
  }

  @GET
  @Needs(value = Scope.READ, customer = true)
  @Does("Look at a customer")
  public Customer get(@PathParam("customer") String id, @Context SecurityContext security) {
    return registry.get(Caller.of(security).tenant(), id);
  }

  @PUT
  @Needs(Scope.GRANT)
  @Does(
      value = "Put a customer; what is left out stays as it was",
      answer = Customer.class,
      status = {200, 201})
  public Response put(
      @PathParam("customer") String id,
      CustomerRequest customer,
      @Context SecurityContext security) {
    String tenant = Caller.of(security).tenant();
    boolean created = registry.put(tenant, Rules.customer("customer", id), customer.details());
    return Replies.put(registry.get(tenant, id), created);
  }
}
