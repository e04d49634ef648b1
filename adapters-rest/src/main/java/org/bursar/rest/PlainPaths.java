package org.bursar.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.bursar.rest.problem.Fault;

/**
 * Nothing has an address with a semicolon. JAX-RS would leave out what follows it, so that the
 * customer {@code a;b} were the customer {@code a}.
 */
@Provider
@PreMatching
public class PlainPaths implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getRequestUri().getRawPath().indexOf(';') >= 0) {
      throw Fault.NOT_FOUND.problem().thrown();
    }
  }
}
