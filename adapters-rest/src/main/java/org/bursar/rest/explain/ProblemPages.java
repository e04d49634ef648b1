package org.bursar.rest.explain;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Serves {@code /problems/{slug}}, where the {@code type} of every problem points: as a page, or as
 * JSON to whoever accepts that only.
 */
@WebServlet("/problems/*")
public class ProblemPages extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

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
    String body = page ? ProblemPage.of(slug, explanation) : json(slug, explanation);
    response.getWriter().write(body);
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    return accept.contains("text/html") || !accept.contains("json");
  }

  private static String json(String slug, Explanation explanation) throws IOException {
    Map<String, Object> body = new LinkedHashMap<>();
    if (slug.isEmpty()) {
      body.put("problems", Explanations.all().keySet());
    } else if (explanation == null) {
      body.put("known", Explanations.all().keySet());
    } else {
      body.put("type", "/problems/" + slug);
      body.put("title", Explanation.title(slug));
      body.put("status", explanation.status());
      body.put("meaning", explanation.meaning());
      body.put("remedy", explanation.remedy());
      body.put("fields", explanation.fields());
    }
    return JSON.writeValueAsString(body);
  }
}
