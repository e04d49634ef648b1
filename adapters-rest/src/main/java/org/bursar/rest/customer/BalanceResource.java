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
import java.util.Optional;
import org.bursar.application.balance.Balance;
import org.bursar.application.balance.Balances;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.Parameters;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Direct;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** What a customer has: now, at a past instant, or at a future one without usage. */
@Path("/customers/{customer}/balance")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BalanceResource {
  private final Balances balances;

  @Inject
  public BalanceResource(Balances balances) {
    this.balances = balances;
  }

  /** For the container's proxy only. */
  protected BalanceResource() {
    this(null);
  }

  @Direct
  @GET
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("Say what a customer has: now, then, or ahead without usage")
  public Balance get(
      @PathParam("customer") String customer,
      @QueryParam("at") String at,
      @Context SecurityContext security) {
    String tenant = Caller.of(security).tenant();
    Optional<Instant> instant = Parameters.instant("at", at);
    return instant.isPresent()
        ? balances.at(tenant, customer, instant.get())
        : balances.now(tenant, customer);
  }
}
