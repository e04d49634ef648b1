package org.bursar.rest.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.function.BooleanSupplier;
import org.bursar.application.balance.SeenBalance;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.access.Access;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;
import org.bursar.rest.problem.Fault;
import org.bursar.rest.problem.Problem;

/** Balances as they change. */
@Path("/customers/{customer}/events")
@ApplicationScoped
public class EventsResource {
  private final BalanceEvents events;
  private final Access access;

  @Inject
  public EventsResource(BalanceEvents events, Access access) {
    this.events = events;
    this.access = access;
  }

  /** For the container's proxy only. */
  protected EventsResource() {
    this(null, null);
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @TokenInQuery
  @RequiresScope(value = Scope.READ, customer = true)
  @Operation(
      value = "Stream the balance: at once and whenever it changes",
      faults = Fault.TOO_MANY_REQUESTS)
  public void events(
      @Context SecurityContext security,
      @Context SseEventSink sink,
      @BeanParam Wire wire,
      @PathParam("customer") String customer) {
    String tenant = Caller.of(security).tenant();
    SeenBalance sight = events.look(tenant, customer);
    wire.response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    wire.response.setHeader("X-Accel-Buffering", "no"); // else some proxies keep events back
    SinkLine line = new SinkLine(wire.sse, sink);
    events.open(new Stream(tenant, sight.wallet(), line, stillHolds(wire.authorization)), sight);
  }

  /** Whether a session has not ended and a key has not been revoked since. */
  private BooleanSupplier stillHolds(String authorization) {
    return () -> {
      try {
        access.caller(authorization);
        return true;
      } catch (Problem.Thrown ended) {
        return false;
      }
    };
  }

  /** The rest of what a stream is made of. */
  public static class Wire {
    @Context private Sse sse;
    @Context private HttpServletResponse response;

    @HeaderParam(HttpHeaders.AUTHORIZATION)
    private String authorization;
  }
}
