package org.bursar.rest.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bursar.rest.json.Json;

/**
 * Answers what the server itself refuses before anything here sees it, such as an address with an
 * escaped slash. The server's own pages show its classes.
 */
@WebServlet("/refused")
public class ErrorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Problem problem = problem(status instanceof Integer code ? code : 404, thrown);
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.getOutputStream().write(Json.bytes(problem.document()));
  }

  static Problem problem(int status, Object thrown) {
    if (status < 500) {
      return Fault.of(status).orElse(Fault.BAD_REQUEST).problem();
    }
    return Problems.problem(
        thrown instanceof Throwable known
            ? known
            : new IllegalStateException("The server has answered with " + status));
  }
}
