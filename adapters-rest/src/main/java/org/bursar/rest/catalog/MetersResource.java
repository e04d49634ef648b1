package org.bursar.rest.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Comparator;
import org.bursar.application.catalog.Catalogs;
import org.bursar.application.catalog.Catalogs.Put;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal.WriteConflict;
import org.bursar.domain.metering.Meter;
import org.bursar.rest.Page;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Caller;
import org.bursar.rest.json.Rules;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** What is measured and what it costs, in the latest version. */
@Path("/meters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MetersResource {
  private final Catalogs catalogs;

  @Inject
  public MetersResource(Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  /** For the container's proxy only. */
  protected MetersResource() {
    this(null);
  }

  @GET
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("List meters")
  public Page<Meter> list(@Context SecurityContext security) {
    return Page.whole(
        catalogs.terms(Caller.of(security).tenant()).meters().values().stream()
            .sorted(Comparator.comparing(Meter::code))
            .toList());
  }

  @GET
  @Path("/{code}")
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("Look at a meter")
  public Meter get(@PathParam("code") String code, @Context SecurityContext security) {
    return catalogs.terms(Caller.of(security).tenant()).meter(code);
  }

  @PUT
  @Path("/{code}")
  @RequiresScope(Scope.CATALOG)
  @Operation(
      value = "Put a meter's rate card, as a new version if it differs",
      answer = Meter.class,
      status = {200, 201},
      refuses = WriteConflict.class)
  public Response put(
      @PathParam("code") String code, MeterRequest meter, @Context SecurityContext security) {
    String tenant = Caller.of(security).tenant();
    Put<Meter> put = catalogs.putMeter(tenant, Rules.code("code", code), meter.rateCard());
    return Replies.put(put.value(), put.created());
  }
}
