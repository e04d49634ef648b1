package org.bursar.rest.download;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.bursar.application.customer.CustomerDirectory;
import org.bursar.application.history.History;
import org.bursar.application.history.History.Span;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.access.Caller;
import org.bursar.rest.customer.Spans;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** A customer's lots, open and closed. */
@Path("/customers/{customer}/lots.csv")
@Produces(Download.CSV)
@ApplicationScoped
public class LotsSheetResource {
  private final History history;
  private final CustomerDirectory directory;

  @Inject
  public LotsSheetResource(History history, CustomerDirectory directory) {
    this.history = history;
    this.directory = directory;
  }

  /** For the container's proxy only. */
  protected LotsSheetResource() {
    this(null, null);
  }

  @GET
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("Download lots as CSV, oldest first")
  public Response lots(
      @PathParam("customer") String customer,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @Context SecurityContext security) {
    String tenant = Caller.of(security).tenant();
    Span span = Spans.of(from, to);
    directory.get(tenant, customer);
    return Download.of(
        customer + "-lots.csv",
        out -> Rows.lots(out, row -> history.lots(tenant, customer, span, row)));
  }
}
