package org.bursar.rest.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.bursar.application.catalog.Catalogs;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.rest.access.Caller;
import org.bursar.rest.json.PolicyAnswers;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** The answers in which the tenant differs from others. */
@Path("/policy")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PolicyResource {
  private final Catalogs catalogs;

  @Inject
  public PolicyResource(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  /** For the container's proxy only. */
  protected PolicyResource() {
    this(null);
  }

  @GET
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("Look at the policy in force")
  public CreditPolicy get(@Context SecurityContext security) {
    return catalogs.policy(Caller.of(security).tenant());
  }

  @PUT
  @RequiresScope(Scope.CATALOG)
  @Operation("Answer questions of the policy anew; the others keep their answers")
  public CreditPolicy put(PolicyAnswers policy, @Context SecurityContext security) {
    return catalogs.putPolicy(Caller.of(security).tenant(), policy.answers());
  }
}
