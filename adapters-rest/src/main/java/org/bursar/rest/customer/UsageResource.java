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
import org.bursar.application.history.History;
import org.bursar.application.ledger.UsageReport;
import org.bursar.application.ledger.UsageReport.Grouping;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** Where a customer's credits went. */
@Path("/customers/{customer}/usage")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class UsageResource {
  private final History history;

  @Inject
  public UsageResource(History history) {
    this.history = history;
  }

  /** For the container's proxy only. */
  protected UsageResource() {
    this(null);
  }

  @GET
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("Add up where a customer's credits went")
  public UsageReport usage(
      @PathParam("customer") String customer,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("groupBy") String groupBy,
      @Context SecurityContext security) {
    Grouping by = Spans.grouping(groupBy);
    return history.usage(Caller.of(security).tenant(), customer, Spans.of(from, to), by);
  }
}
