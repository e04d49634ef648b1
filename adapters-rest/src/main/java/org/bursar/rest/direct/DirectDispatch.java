package org.bursar.rest.direct;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import org.bursar.rest.Origins;
import org.bursar.rest.access.Access;
import org.bursar.rest.json.Json;
import org.bursar.rest.problem.Problems;

/** Answers what is {@link Direct} and asked plainly; everything else is left to JAX-RS. */
@WebFilter(urlPatterns = "/api/v1/*", asyncSupported = true)
public class DirectDispatch extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Access access;
  private transient Directory directory;

  @Override
  public void init() {
    directory = Directory.of(access, type -> CDI.current().select(type).get());
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain jaxRs)
      throws IOException, ServletException {
    Optional<Directory.Asked> asked = directory.find(request);
    if (asked.isPresent()) {
      write(answer(asked.get()), request, response);
    } else {
      jaxRs.doFilter(request, response);
    }
  }

  private static Response answer(Directory.Asked asked) {
    try {
      return asked.answer();
    } catch (Exception thrown) {
      return new Problems().toResponse(thrown);
    }
  }

  private static void write(
      Response answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Origins.complete(answer.getHeaders(), request.getHeader(Origins.ORIGIN) != null);
    byte[] body = answer.getEntity() instanceof byte[] made ? made : Json.bytes(answer.getEntity());
    response.setStatus(answer.getStatus());
    response.setContentType(MediaType.APPLICATION_JSON);
    answer
        .getHeaders()
        .forEach((name, values) -> response.setHeader(name, values.get(0).toString()));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
