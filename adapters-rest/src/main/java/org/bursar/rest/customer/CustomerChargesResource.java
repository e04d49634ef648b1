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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.history.History;
import org.bursar.application.history.History.Span;
import org.bursar.application.ledger.Ledger.ChargeFilter;
import org.bursar.application.ledger.Ledger.Place;
import org.bursar.application.ledger.Ledger.StoredCharge;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.Cursor;
import org.bursar.rest.Page;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** What a customer's generations have cost, one by one. */
@Path("/customers/{customer}/charges")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CustomerChargesResource {
  private final History history;

  @Inject
  public CustomerChargesResource(History history) {
    this.history = history;
  }

  /** For the container's proxy only. */
  protected CustomerChargesResource() {
    this(null);
  }

  @GET
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("List a customer's charges, newest first")
  public Page<ListedCharge> charges(
      @PathParam("customer") String customer,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("meter") String meter,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor,
      @Context SecurityContext security) {
    int most = Page.limit(limit);
    Span span = Spans.of(from, to);
    List<StoredCharge> found =
        history.charges(
            Caller.of(security).tenant(),
            customer,
            new ChargeFilter(span.from(), span.to(), Optional.ofNullable(meter)),
            Cursor.decode(cursor, CustomerChargesResource::place),
            most + 1);
    return Page.of(found, most, ListedCharge::of, CustomerChargesResource::position);
  }

  private static String position(StoredCharge stored) {
    return stored.charge().at() + " " + stored.charge().id();
  }

  private static Place place(String text) {
    int space = text.indexOf(' ');
    return new Place(
        Instant.parse(text.substring(0, space)), UUID.fromString(text.substring(space + 1)));
  }
}
