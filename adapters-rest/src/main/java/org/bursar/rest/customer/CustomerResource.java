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
import org.bursar.application.customer.CustomerDirectory;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.customer.Customer;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Caller;
import org.bursar.rest.json.Rules;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** One customer of the tenant's. */
@Path("/customers/{customer}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CustomerResource {
  private final CustomerDirectory directory;

  @Inject
  public CustomerResource(CustomerDirectory directory) {
    this.directory = directory;
  }

  /** For the container's proxy only. */
  protected CustomerResource() {
    this(null);
  }

  @GET
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("Look at a customer")
  public Customer get(@PathParam("customer") String id, @Context SecurityContext security) {
    return directory.get(Caller.of(security).tenant(), id);
  }

  @PUT
  @RequiresScope(Scope.GRANT)
  @Operation(
      value = "Put a customer; what is left out stays as it was",
      answer = Customer.class,
      status = {200, 201})
  public Response put(
      @PathParam("customer") String id,
      CustomerRequest customer,
      @Context SecurityContext security) {
    String tenant = Caller.of(security).tenant();
    boolean created = directory.put(tenant, Rules.customer("customer", id), customer.details());
    return Replies.put(directory.get(tenant, id), created);
  }
}
