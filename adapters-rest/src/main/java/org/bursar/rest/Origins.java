package org.bursar.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets pages of any origin ask, for components are embedded in tenants' own pages. That is safe:
 * every request carries its own bearer token, and a browser never adds one by itself. What is
 * answered is not to be kept by caches.
 */
@Provider
@PreMatching
public class Origins implements ContainerRequestFilter, ContainerResponseFilter {
  public static final String ORIGIN = "Origin";

  @Override
  public void filter(ContainerRequestContext request) {
    boolean preflight =
        request.getMethod().equals(HttpMethod.OPTIONS)
            && request.getHeaderString(ORIGIN) != null
            && request.getHeaderString("Access-Control-Request-Method") != null;
    if (preflight) {
      request.abortWith(
          Response.noContent()
              .header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
              .header(
                  "Access-Control-Allow-Headers",
                  "Authorization, Content-Type, Idempotency-Key, Last-Event-ID")
              .header("Access-Control-Max-Age", "7200")
              .build());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    complete(response.getHeaders(), request.getHeaderString(ORIGIN) != null);
  }

  /**
   * Adds what every answer carries.
   *
   * @param foreign whether a page of another origin may have asked
   */
  public static void complete(MultivaluedMap<String, Object> headers, boolean foreign) {
    if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
      headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
    headers.putSingle("X-Content-Type-Options", "nosniff");
    if (foreign) {
      headers.putSingle("Access-Control-Allow-Origin", "*");
      headers.putSingle(
          "Access-Control-Expose-Headers", Replies.REPLAYED + ", " + HttpHeaders.RETRY_AFTER);
    }
  }
}
