package org.bursar.rest.direct;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bursar.rest.access.Access;
import org.bursar.rest.access.Caller;
import org.bursar.rest.access.Gate;
import org.bursar.rest.describe.Route;
import org.bursar.rest.json.JsonBody;

/** A resource method, ready to be called. Its arguments are what JAX-RS would give it. */
final class DirectOperation {
  private final Route route;
  private final List<String> steps;
  private final Gate gate;
  private final Object resource;
  private final List<Argument> arguments;
  private final boolean reads;

  /**
   * Binds a route to the bean that answers it.
   *
   * @throws IllegalStateException if it wants what only JAX-RS can give it
   */
  DirectOperation(Route route, Access access, Object resource) {
    this.route = route;
    this.steps = steps(route.path());
    this.gate =
        Gate.of(route.method(), access)
            .orElseThrow(() -> new IllegalStateException("no gate before " + route));
    this.resource = resource;
    Parameter[] parameters = route.method().getParameters();
    this.arguments = Arrays.stream(parameters).map(this::argument).toList();
    this.reads = Arrays.stream(parameters).anyMatch(DirectOperation::isBody);
  }

  /** One call: the steps of its path, who calls, and the rest of the request. */
  private record Call(List<String> path, SecurityContext caller, HttpServletRequest request) {}

  /** What one parameter of the method is given. */
  private interface Argument {
    Object of(Call call) throws IOException;
  }

  static List<String> steps(String path) {
    return List.of(path.substring(1).split("/", -1));
  }

  /** Whether this is asked for, with a body that needs no look at its type. */
  boolean isAskedBy(HttpServletRequest request, List<String> path) {
    return route.verb().equals(request.getMethod())
        && leadsTo(path)
        && (!reads || MediaType.APPLICATION_JSON.equals(request.getContentType()));
  }

  private boolean leadsTo(List<String> path) {
    if (path.size() != steps.size()) {
      return false;
    }
    for (int i = 0; i < path.size(); i++) {
      boolean open = steps.get(i).startsWith("{");
      if (open ? path.get(i).isEmpty() : !steps.get(i).equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Lets the caller in, and calls the method. */
  Response answer(List<String> path, HttpServletRequest request) throws Exception {
    int customer = steps.indexOf("{customer}");
    SecurityContext caller =
        gate.admit(
            request.getAttribute(Caller.KNOWN),
            request.getHeader(HttpHeaders.AUTHORIZATION),
            Collections.list(request.getHeaders(Gate.IDEMPOTENCY_KEY)),
            customer < 0 ? null : path.get(customer));
    Call call = new Call(path, caller, request);
    Object[] given = new Object[arguments.size()];
    for (int i = 0; i < given.length; i++) {
      given[i] = arguments.get(i).of(call);
    }
    try {
      Object answer = route.method().invoke(resource, given);
      return answer instanceof Response response ? response : Response.ok(answer).build();
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() instanceof Exception cause ? cause : thrown;
    }
  }

  private Argument argument(Parameter parameter) {
    if (parameter.isAnnotationPresent(PathParam.class)) {
      int step = steps.indexOf("{" + parameter.getAnnotation(PathParam.class).value() + "}");
      return call -> call.path().get(step);
    } else if (parameter.isAnnotationPresent(QueryParam.class)) {
      return call -> null; // whoever has a query goes through JAX-RS
    } else if (parameter.getType() == SecurityContext.class) {
      return Call::caller;
    } else if (isBody(parameter)) {
      return call -> body(parameter.getType(), call.request());
    }
    throw new IllegalStateException("cannot give " + route + " its " + parameter);
  }

  private static boolean isBody(Parameter parameter) {
    return parameter.getType().isRecord();
  }

  private static Object body(Class<?> type, HttpServletRequest request) throws IOException {
    return JsonBody.read(type, request.getContentType(), request.getInputStream());
  }
}
