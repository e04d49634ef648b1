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
import org.bursar.application.charging.ExtendOrder;
import org.bursar.application.charging.Held;
import org.bursar.application.charging.ReleaseOrder;
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
import org.bursar.rest.access.Keyed;
import org.bursar.rest.access.Needs;
import org.bursar.rest.describe.Does;
import org.bursar.rest.direct.Direct;

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
  @Needs(Scope.CHARGE)
  @Keyed
  @Does(
      value = "Set an estimate aside while a generation runs",
      answer = Held.class,
      status = 201,
      refuses = {InsufficientCredits.class, NotFound.class, TooManyHolds.class})
  public Response hold(HoldRequest hold, @Context SecurityContext security) {
    return Replies.created(charging.hold(Caller.of(security).request(), hold.order()));
  }

  @GET
  @Path("/{id}")
  @Needs(value = Scope.READ, customer = true)
  @Does("Look at a hold")
  public Held get(@PathParam("id") String id, @Context SecurityContext security) {
    Caller caller = Caller.of(security);
    Held held = charging.held(caller.tenant(), Parameters.id("hold", id));
    caller.requireSight("hold", id, held.customer());
    return held;
  }

  @Direct
  @POST
  @Path("/{id}/capture")
  @Needs(Scope.CHARGE)
  @Keyed
  @Does(
      value = "End a hold with what the generation has really cost",
      answer = Captured.class,
      refuses = {HoldClosed.class, NotMetered.class})
  public Response capture(
      @PathParam("id") String id, CaptureRequest capture, @Context SecurityContext security) {
    return Replies.ok(charging.capture(Caller.of(security).request(), capture.order(hold(id))));
  }

  @Direct
  @POST
  @Path("/{id}/release")
  @Needs(Scope.CHARGE)
  @Keyed
  @Does(value = "End a hold without a cost", answer = Released.class, refuses = HoldClosed.class)
  public Response release(
      @PathParam("id") String id, ReleaseRequest release, @Context SecurityContext security) {
    ReleaseOrder order = new ReleaseOrder(hold(id), release.reason().orElse(""));
    return Replies.ok(charging.release(Caller.of(security).request(), order));
  }

  @POST
  @Path("/{id}/extend")
  @Needs(Scope.CHARGE)
  @Keyed(required = false)
  @Does(
      value = "Give a hold more time, or less, counted from now",
      answer = Held.class,
      refuses = HoldClosed.class)
  public Response extend(
      @PathParam("id") String id, ExtendRequest extend, @Context SecurityContext security) {
    ExtendOrder order = new ExtendOrder(hold(id), extend.expiresIn());
    return Replies.ok(charging.extend(Caller.of(security).request(), order));
  }

  private static UUID hold(String id) {
    return Parameters.id("hold", id);
  }
}
