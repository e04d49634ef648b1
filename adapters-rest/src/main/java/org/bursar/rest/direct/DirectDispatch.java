package org.bursar.rest.direct;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
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
@ApplicationScoped
public class DirectDispatch {
  private final Directory directory;

  @Inject
  public DirectDispatch(Access access) {
    this.directory = Directory.of(access, type -> CDI.current().select(type).get());
  }

  /** For the container's proxy only. */
  protected DirectDispatch() {
    this.directory = null;
  }

  /** Answers a request if it can; false if it is JAX-RS's. */
  public boolean answers(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Directory.Asked> asked = directory.find(request);
    if (asked.isPresent()) {
      write(answer(asked.get()), request.getHeader(Origins.ORIGIN) != null, response);
    }
    return asked.isPresent();
  }

  private static Response answer(Directory.Asked asked) {
    try {
      return asked.answer();
    } catch (Exception thrown) {
      return new Problems().toResponse(thrown);
    }
  }

  /**
   * Writes an answer without JAX-RS.
   *
   * @param foreign whether a page of another origin may have asked
   */
  public static void write(Response answer, boolean foreign, HttpServletResponse response)
      throws IOException {
    Origins.complete(answer.getHeaders(), foreign);
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
