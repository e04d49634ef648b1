package org.bursar.rest.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.problem.Fault;

/** Stands before one resource method: lets in whom {@link Needs} and {@link Keyed} allow. */
final class Gate implements ContainerRequestFilter {
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final Access access;
  private final Needs needs;
  private final Optional<Keyed> keyed;

  Gate(Access access, Needs needs, Optional<Keyed> keyed) {
    this.access = access;
    this.needs = needs;
    this.keyed = keyed;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Caller caller = access.caller(request.getHeaderString(HttpHeaders.AUTHORIZATION));
    caller.require(needs, request.getUriInfo().getPathParameters().getFirst("customer"));
    Caller complete =
        keyed
            .map(k -> caller.with(key(k, request.getHeaders().get(IDEMPOTENCY_KEY))))
            .orElse(caller);
    request.setSecurityContext(new Admitted(complete));
  }

  private static String key(Keyed keyed, List<String> given) {
    if (given == null || given.isEmpty()) {
      if (keyed.required()) {
        throw Fault.IDEMPOTENCY_KEY_MISSING.problem().with("header", IDEMPOTENCY_KEY).thrown();
      }
      return "";
    }
    if (given.size() > 1 || !Caller.isIdempotencyKey(given.get(0))) {
      throw Fault.IDEMPOTENCY_KEY_INVALID.problem().with("header", IDEMPOTENCY_KEY).thrown();
    }
    return given.get(0);
  }

  /** The caller as JAX-RS hands him on. */
  private record Admitted(Caller caller) implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
      return caller;
    }

    @Override
    public boolean isUserInRole(String role) {
      return caller.scopes().contains(Scope.valueOf(role.toUpperCase(Locale.ROOT)));
    }

    @Override
    public boolean isSecure() {
      return false;
    }

    @Override
    public String getAuthenticationScheme() {
      return "BEARER";
    }
  }
}
