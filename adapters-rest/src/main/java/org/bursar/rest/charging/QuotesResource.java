package org.bursar.rest.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.bursar.application.charging.Charging;
import org.bursar.application.charging.Quote;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal.NotFound;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** Prices, before anybody pays them. */
@Path("/quotes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class QuotesResource {
  private final Charging charging;

  @Inject
  public QuotesResource(Charging charging) {
    this.charging = charging;
  }

  /** For the container's proxy only. */
  protected QuotesResource() {
    this(null);
  }

  @POST
  @RequiresScope(Scope.CHARGE)
  @Operation(
      value = "Say what something would cost, and whether the wallet can pay it",
      refuses = NotFound.class)
  public Quote quote(QuoteRequest quote, @Context SecurityContext security) {
    return charging.quote(Caller.of(security).tenant(), quote.customer(), quote.cost());
  }
}
