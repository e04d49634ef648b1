package org.bursar.rest.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Method;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.RequiresScope;
import org.bursar.rest.problem.Fault;

/**
 * Stands before one resource method: lets in whom {@link RequiresScope} and {@link Idempotent}
 * allow.
 */
public final class Gate implements ContainerRequestFilter {
  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  private final Access access;
  private final RequiresScope needs;
  private final Optional<Idempotent> keyed;

  private Gate(Access access, RequiresScope needs, Optional<Idempotent> keyed) {
    this.access = access;
    this.needs = needs;
    this.keyed = keyed;
  }

  /** The gate before a resource method, if it needs a key or a session. */
  public static Optional<Gate> of(Method method, Access access) {
    Optional<Idempotent> keyed = Optional.ofNullable(method.getAnnotation(Idempotent.class));
    return Optional.ofNullable(method.getAnnotation(RequiresScope.class))
        .map(needs -> new Gate(access, needs, keyed));
  }

  @Override
  public void filter(ContainerRequestContext request) {
    request.setSecurityContext(
        admit(
            request.getProperty(Caller.KNOWN),
            request.getHeaderString(HttpHeaders.AUTHORIZATION),
            request.getHeaders().get(IDEMPOTENCY_KEY),
            request.getUriInfo().getPathParameters().getFirst("customer")));
  }

  /**
   * Lets in whom the method allows.
   *
   * @param known the caller, if it has been found out already; else null
   * @param keys the headers Idempotency-Key; null or empty if there is none
   * @param customer whom the path names; null if it names nobody
   * @throws org.bursar.rest.problem.Problem.Thrown unauthorized, forbidden, idempotency key missing
   *     or invalid
   */
  public SecurityContext admit(
      Object known, String authorization, List<String> keys, String customer) {
    Caller caller = known instanceof Caller found ? found : access.caller(authorization);
    caller.require(needs, customer);
    return new Admitted(keyed.map(k -> caller.with(key(k, keys))).orElse(caller));
  }

  private static String key(Idempotent keyed, List<String> given) {
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
