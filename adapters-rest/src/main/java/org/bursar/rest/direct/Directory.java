package org.bursar.rest.direct;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bursar.rest.access.Access;
import org.bursar.rest.describe.Route;
import org.bursar.rest.operation.Direct;

/** What is served directly, and where it is asked for. */
record Directory(List<DirectOperation> operations) {

  /**
   * All that is {@link Direct}.
   *
   * @param beans gives the bean of a resource class
   */
  static Directory of(Access access, Function<Class<?>, Object> beans) {
    return new Directory(
        Route.all().stream()
            .filter(route -> route.method().isAnnotationPresent(Direct.class))
            .map(route -> new DirectOperation(route, access, bean(route, beans)))
            .toList());
  }

  private static Object bean(Route route, Function<Class<?>, Object> beans) {
    return beans.apply(route.method().getDeclaringClass());
  }

  /** An operation, and the request that asks for it. */
  record Asked(DirectOperation operation, List<String> path, HttpServletRequest request) {
    Response answer() throws Exception {
      return operation.answer(path, request);
    }
  }

  /** What a request asks for, if it asks plainly. */
  Optional<Asked> find(HttpServletRequest request) {
    String address = request.getRequestURI();
    if (!isPlain(address, request)) {
      return Optional.empty();
    }
    List<String> path = DirectOperation.steps(address);
    for (DirectOperation operation : operations) {
      if (operation.isAskedBy(request, path)) {
        return Optional.of(new Asked(operation, path, request));
      }
    }
    return Optional.empty();
  }

  /** Whether it means what it says: nothing to decode, to resolve or to choose from. */
  private static boolean isPlain(String address, HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return request.getQueryString() == null
        && address.chars().allMatch(Directory::isPlain)
        && !address.contains("/.")
        && (accept == null
            || accept.equals(MediaType.WILDCARD)
            || accept.equals(MediaType.APPLICATION_JSON));
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "/-_.".indexOf(c) >= 0;
  }
}
