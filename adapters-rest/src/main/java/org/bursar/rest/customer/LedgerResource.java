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
import org.bursar.application.history.History;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.wallet.LedgerEntry;
import org.bursar.rest.Cursor;
import org.bursar.rest.Page;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** Every movement of a customer's credits. */
@Path("/customers/{customer}/ledger")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LedgerResource {
  private final History history;

  @Inject
  public LedgerResource(History history) {
    this.history = history;
  }

  /** For the container's proxy only. */
  protected LedgerResource() {
    this(null);
  }

  @GET
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("List every movement of a customer's credits, newest first")
  public Page<LedgerItem> ledger(
      @PathParam("customer") String customer,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor,
      @Context SecurityContext security) {
    int most = Page.limit(limit);
    long before = Cursor.decode(cursor, Long::parseLong).orElse(Long.MAX_VALUE);
    List<LedgerEntry> found =
        history.entries(Caller.of(security).tenant(), customer, before, most + 1);
    return Page.of(found, most, LedgerItem::of, entry -> Long.toString(entry.sequence()));
  }
}
