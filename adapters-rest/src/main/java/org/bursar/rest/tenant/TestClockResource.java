package org.bursar.rest.tenant;

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
import org.bursar.application.tenancy.Scope;
import org.bursar.application.tenancy.TestClock;
import org.bursar.domain.Refusal.ClockBackwards;
import org.bursar.domain.Refusal.ClockLeapTooFar;
import org.bursar.domain.Refusal.NotFound;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** A sandbox's clock; a live tenant has none. */
@Path("/test-clock")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TestClockResource {
  private final TestClock clock;

  @Inject
  public TestClockResource(TestClock clock) {
    this.clock = clock;
  }

  /** For the container's proxy only. */
  protected TestClockResource() {
    this(null);
  }

  @GET
  @RequiresScope(Scope.ADMIN)
  @Operation(value = "Say where the sandbox's clock stands", refuses = NotFound.class)
  public Clock get(@Context SecurityContext security) {
    return new Clock(clock.now(Caller.of(security).tenant()));
  }

  @PUT
  @RequiresScope(Scope.ADMIN)
  @Operation(
      value = "Move the sandbox's clock forward, at most two years at a time",
      refuses = {NotFound.class, ClockBackwards.class, ClockLeapTooFar.class})
  public Clock put(Clock to, @Context SecurityContext security) {
    return new Clock(clock.move(Caller.of(security).tenant(), to.now()));
  }
}
