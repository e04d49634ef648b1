package org.bursar.rest.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.bursar.application.proving.Proof;
import org.bursar.application.proving.Proving;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** All laws, checked over the tenant's whole ledger. */
@Path("/ledger/proof")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProofResource {
  private final Proving proving;

  @Inject
  public ProofResource(Proving proving) {
    this.proving = proving;
  }

  /** For the container's proxy only. */
  protected ProofResource() {
    this(null);
  }

  @GET
  @RequiresScope(Scope.ADMIN)
  @Operation("Check all laws over the whole ledger")
  public Proof prove(@Context SecurityContext security) {
    return proving.prove(Caller.of(security).tenant());
  }
}
