package org.bursar.rest.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.bursar.application.charging.Held;
import org.bursar.application.history.History;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.rest.Cursor;
import org.bursar.rest.Page;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** A customer's holds, open and ended. */
@Path("/customers/{customer}/holds")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CustomerHoldsResource {
  private final History history;

  @Inject
  public CustomerHoldsResource(History history) {
    this.history = history;
  }

  /** For the container's proxy only. */
  protected CustomerHoldsResource() {
    this(null);
  }

  @GET
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("List a customer's holds, newest first")
  public Page<Held> holds(
      @PathParam("customer") String customer,
      @QueryParam("status") String status,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor,
      @Context SecurityContext security) {
    int most = Page.limit(limit);
    List<Held> found =
        history.holds(
            Caller.of(security).tenant(),
            customer,
            status(status),
            Cursor.decode(cursor, UUID::fromString),
            most + 1);
    return Page.of(found, most, Function.identity(), held -> held.id().toString());
  }

  private static Optional<HoldStatus> status(String text) {
    if (text == null) {
      return Optional.empty();
    }
    for (HoldStatus status : HoldStatus.values()) {
      if (status.name().equals(text)) {
        return Optional.of(status);
      }
    }
    String problem = "must be HELD, CAPTURED, RELEASED or EXPIRED";
    throw new Refusal.Malformed("status", problem).refused();
  }
}
