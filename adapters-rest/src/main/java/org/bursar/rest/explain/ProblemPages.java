package org.bursar.rest.explain;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bursar.rest.json.Json;
import org.bursar.rest.problem.Problem;

/**
 * Serves {@code /problems/{slug}}, where the {@code type} of every problem points: as a page, or as
 * JSON to whoever accepts that only.
 */
@WebServlet("/problems/*")
public class ProblemPages extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String slug = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    Explanation explanation = Explanations.all().get(slug);
    boolean known = explanation != null || slug.isEmpty();
    boolean page = wantsPage(request);
    response.setStatus(known ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND);
    response.setCharacterEncoding("UTF-8");
    response.setContentType(page ? "text/html" : "application/json");
    response.setHeader("Vary", "Accept");
    response.setHeader("Cache-Control", known ? "public, max-age=3600" : "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'");
    byte[] body =
        page
            ? ProblemPage.of(slug, explanation).getBytes(StandardCharsets.UTF_8)
            : Json.bytes(json(slug, explanation));
    response.getOutputStream().write(body);
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    return accept.contains("text/html") || !accept.contains("json");
  }

  private static ObjectNode json(String slug, Explanation explanation) {
    if (explanation == null) {
      ObjectNode list = Json.object();
      Explanations.all().keySet().forEach(list.putArray("problems")::add);
      return list;
    }
    ObjectNode body = Json.object();
    body.put("type", "/problems/" + slug);
    body.put("title", Problem.title(slug));
    body.setAll(Json.tree(explanation));
    return body;
  }
}
