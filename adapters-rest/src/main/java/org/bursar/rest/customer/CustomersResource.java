package org.bursar.rest.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.bursar.application.customer.CustomerDirectory;
import org.bursar.application.port.Customers.Position;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.customer.Customer;
import org.bursar.rest.Cursor;
import org.bursar.rest.Page;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** The tenant's customers. */
@Path("/customers")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CustomersResource {
  private final CustomerDirectory directory;

  @Inject
  public CustomersResource(CustomerDirectory directory) {
    this.directory = directory;
  }

  /** For the container's proxy only. */
  protected CustomersResource() {
    this(null);
  }

  @GET
  @RequiresScope(Scope.READ)
  @Operation("List customers, newest first")
  public Page<Customer> list(
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor,
      @Context SecurityContext security) {
    int most = Page.limit(limit);
    List<Customer> found =
        directory.list(
            Caller.of(security).tenant(),
            Cursor.decode(cursor, CustomersResource::position),
            most + 1);
    return Page.of(found, most, Function.identity(), c -> c.createdAt() + " " + c.id());
  }

  private static Position position(String text) {
    int space = text.indexOf(' ');
    return new Position(Instant.parse(text.substring(0, space)), text.substring(space + 1));
  }
}
