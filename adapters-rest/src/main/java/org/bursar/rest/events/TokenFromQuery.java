package org.bursar.rest.events;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.bursar.rest.problem.Fault;

/** Puts the token of {@code ?access_token=} where the gate looks for it. */
@Provider
@TokenInQuery
@Priority(Priorities.AUTHENTICATION - 1)
public class TokenFromQuery implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    String token = request.getUriInfo().getQueryParameters().getFirst("access_token");
    if (token == null || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
      return;
    }
    if (token.startsWith("bsk_")) {
      throw Fault.UNAUTHORIZED
          .problem("A key must be sent as Authorization: Bearer, never in an address.")
          .thrown();
    }
    request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token);
  }
}
