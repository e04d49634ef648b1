package org.bursar.rest.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.Optional;
import org.bursar.application.tenancy.KeyRing;
import org.bursar.application.tenancy.Scope;
import org.bursar.application.tenancy.Tenancies;
import org.bursar.domain.customer.Tenant;
import org.bursar.rest.Replies;
import org.bursar.rest.json.Rules;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.OperatorOnly;
import org.bursar.rest.tenant.TenantRequest.Mode;

/** The operator's part: to make tenants. */
@Path("/tenants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TenantsResource {
  private final Tenancies tenancies;
  private final KeyRing keys;

  @Inject
  public TenantsResource(Tenancies tenancies, KeyRing keys) {
    this.tenancies = tenancies;
    this.keys = keys;
  }

  /** For the container's proxy only. */
  protected TenantsResource() {
    this(null, null);
  }

  /** Makes a tenant with its first key, or the first key alone if that is what is missing. */
  @PUT
  @Path("/{code}")
  @OperatorOnly
  @Operation(
      value = "Make a tenant with its first key",
      answer = TenantView.class,
      status = {200, 201})
  public Response put(@PathParam("code") String code, TenantRequest tenant) {
    Rules.code("code", code);
    boolean created = tenancies.create(code, tenant.name(), tenant.mode() == Mode.SANDBOX);
    Tenant stored = tenancies.find(code).orElseThrow();
    Optional<String> key =
        keys.list(code).isEmpty()
            ? Optional.of(keys.create(code, "first key", EnumSet.allOf(Scope.class)).text())
            : Optional.empty();
    return Replies.put(TenantView.of(stored, key), created);
  }
}
