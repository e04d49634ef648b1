package org.bursar.rest.charging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.bursar.application.charging.Charging;
import org.bursar.application.charging.ExplainedCharge;
import org.bursar.application.charging.Refunded;
import org.bursar.application.posting.Charge;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refusal.InsufficientCredits;
import org.bursar.domain.Refusal.NotFound;
import org.bursar.domain.Refusal.NotRefundable;
import org.bursar.domain.Refusal.RefundExceedsCharge;
import org.bursar.rest.Parameters;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Caller;
import org.bursar.rest.json.Json;
import org.bursar.rest.operation.Direct;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** Charges and what comes back of them. */
@Path("/charges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ChargesResource {
  private final Charging charging;

  @Inject
  public ChargesResource(Charging charging) {
    this.charging = charging;
  }

  /** For the container's proxy only. */
  protected ChargesResource() {
    this(null);
  }

  @Direct
  @POST
  @RequiresScope(Scope.CHARGE)
  @Idempotent
  @Operation(
      value = "Charge at once, all or nothing",
      answer = Charge.class,
      status = 201,
      refuses = {InsufficientCredits.class, NotFound.class})
  public Response charge(ChargeRequest charge, @Context SecurityContext security) {
    return Replies.created(charging.charge(Caller.of(security).context(), charge.command()));
  }

  @Direct
  @POST
  @Path("/batch")
  @RequiresScope(Scope.CHARGE)
  @Operation("Make up to 1,000 charges; each succeeds or fails by itself")
  public Batch chargeAll(BatchRequest batch, @Context SecurityContext security) {
    return Batch.post(batch.charges(), Caller.of(security), charging::chargeAll);
  }

  @GET
  @Path("/{id}")
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation(
      value = "Look at a charge: its lots, why each came in its place, what was refunded",
      answer = ExplainedCharge.class)
  public ObjectNode get(@PathParam("id") String id, @Context SecurityContext security) {
    Caller caller = Caller.of(security);
    ExplainedCharge found = charging.charged(caller.tenant(), Parameters.id("charge", id));
    caller.requireSight("charge", id, found.charge().customer());
    return explained(found);
  }

  @POST
  @Path("/{id}/refunds")
  @RequiresScope(Scope.CHARGE)
  @Idempotent
  @Operation(
      value = "Undo a charge, in part or whole, after a technical error",
      answer = Refunded.class,
      status = 201,
      refuses = {NotRefundable.class, RefundExceedsCharge.class})
  public Response refund(
      @PathParam("id") String id, RefundRequest refund, @Context SecurityContext security) {
    return Replies.created(
        charging.refund(
            Caller.of(security).context(), refund.command(Parameters.id("charge", id))));
  }

  /** The charge as it was answered, with what came back of it and why each lot was taken. */
  static ObjectNode explained(ExplainedCharge explained) {
    ObjectNode charge = Json.tree(explained.charge());
    charge.put("refunded", explained.refunded().toString());
    int index = 0;
    for (JsonNode draw : charge.get("draws")) {
      ((ObjectNode) draw).put("because", explained.because().get(index++));
    }
    return charge;
  }
}
