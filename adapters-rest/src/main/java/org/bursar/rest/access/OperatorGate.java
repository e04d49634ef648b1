package org.bursar.rest.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Stands before what only the operator may do. */
final class OperatorGate implements ContainerRequestFilter {
  private final Access access;

  OperatorGate(Access access) {
    this.access = access;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    access.requireOperator(request.getHeaderString(HttpHeaders.AUTHORIZATION));
  }
}
