package org.bursar.rest.charging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.bursar.application.charging.Captured;
import org.bursar.application.charging.Charging;
import org.bursar.application.charging.ExtendHold;
import org.bursar.application.charging.Held;
import org.bursar.application.charging.ReleaseHold;
import org.bursar.application.charging.Released;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal.HoldClosed;
import org.bursar.domain.Refusal.InsufficientCredits;
import org.bursar.domain.Refusal.NotFound;
import org.bursar.domain.Refusal.NotMetered;
import org.bursar.domain.Refusal.TooManyHolds;
import org.bursar.rest.Parameters;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Direct;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** Holds, from the start of a generation to its end. */
@Path("/holds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HoldsResource {
  private final Charging charging;

  @Inject
  public HoldsResource(Charging charging) {
    this.charging = charging;
  }

  /** For the container's proxy only. */
  protected HoldsResource() {
    this(null);
  }

  @Direct
  @POST
  @RequiresScope(Scope.CHARGE)
  @Idempotent
  @Operation(
      value = "Set an estimate aside while a generation runs",
      answer = Held.class,
      status = 201,
      refuses = {InsufficientCredits.class, NotFound.class, TooManyHolds.class})
  public Response hold(HoldRequest hold, @Context SecurityContext security) {
    return Replies.created(charging.hold(Caller.of(security).context(), hold.command()));
  }

  @GET
  @Path("/{id}")
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation("Look at a hold")
  public Held get(@PathParam("id") String id, @Context SecurityContext security) {
    Caller caller = Caller.of(security);
    Held held = charging.held(caller.tenant(), Parameters.id("hold", id));
    caller.requireSight("hold", id, held.customer());
    return held;
  }

  @Direct
  @POST
  @Path("/{id}/capture")
  @RequiresScope(Scope.CHARGE)
  @Idempotent
  @Operation(
      value = "End a hold with what the generation has really cost",
      answer = Captured.class,
      refuses = {HoldClosed.class, NotMetered.class})
  public Response capture(
      @PathParam("id") String id, CaptureRequest capture, @Context SecurityContext security) {
    return Replies.ok(charging.capture(Caller.of(security).context(), capture.command(hold(id))));
  }

  @Direct
  @POST
  @Path("/{id}/release")
  @RequiresScope(Scope.CHARGE)
  @Idempotent
  @Operation(
      value = "End a hold without a cost",
      answer = Released.class,
      refuses = HoldClosed.class)
  public Response release(
      @PathParam("id") String id, ReleaseRequest release, @Context SecurityContext security) {
    ReleaseHold command = new ReleaseHold(hold(id), release.reason().orElse(""));
    return Replies.ok(charging.release(Caller.of(security).context(), command));
  }

  @POST
  @Path("/{id}/extend")
  @RequiresScope(Scope.CHARGE)
  @Idempotent(required = false)
  @Operation(
      value = "Give a hold more time, or less, counted from now",
      answer = Held.class,
      refuses = HoldClosed.class)
  public Response extend(
      @PathParam("id") String id, ExtendRequest extend, @Context SecurityContext security) {
    ExtendHold command = new ExtendHold(hold(id), extend.expiresIn());
    return Replies.ok(charging.extend(Caller.of(security).context(), command));
  }

  private static UUID hold(String id) {
    return Parameters.id("hold", id);
  }
}
