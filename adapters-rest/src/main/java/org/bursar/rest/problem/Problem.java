package org.bursar.rest.problem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.bursar.domain.Refusal;
import org.bursar.rest.json.Json;

/**
 * A problem document (RFC 9457).
 *
 * @param slug names the kind of problem; its page is {@code /problems/<slug>}
 * @param more what a program needs to go on
 * @param headers of the response
 */
public record Problem(
    String slug, int status, String detail, ObjectNode more, Map<String, String> headers) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public static Problem of(String slug, int status, String detail) {
    return new Problem(slug, status, detail, Json.object(), Map.of());
  }

  /** The one mapping of refusals; each brings its components along as fields. */
  public static Problem of(Refusal refusal) {
    int status = status(refusal.kind());
    return new Problem(refusal.slug(), status, refusal.detail(), Json.tree(refusal), Map.of());
  }

  /** The HTTP status of a sort of refusal. */
  public static int status(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case UNAFFORDABLE -> 402;
      case UNPROCESSABLE -> 422;
    };
  }

  /** The title that goes with a slug: {@code insufficient-credits} is "Insufficient credits". */
  public static String title(String slug) {
    String words = slug.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  public Problem with(String field, String value) {
    ObjectNode extended = more.deepCopy();
    extended.put(field, value);
    return new Problem(slug, status, detail, extended, headers);
  }

  public Problem with(String field, long value) {
    ObjectNode extended = more.deepCopy();
    extended.put(field, value);
    return new Problem(slug, status, detail, extended, headers);
  }

  public Problem header(String name, String value) {
    Map<String, String> extended = new TreeMap<>(headers);
    extended.put(name, value);
    return new Problem(slug, status, detail, more, extended);
  }

  /** The document. */
  public ObjectNode document() {
    ObjectNode document = Json.object();
    document.put("type", "/problems/" + slug);
    document.put("title", title(slug));
    document.put("status", status);
    document.put("detail", detail);
    document.setAll(more);
    return document;
  }

  public Response response() {
    Response.ResponseBuilder response =
        Response.status(status).type(MEDIA_TYPE).entity(Json.bytes(document()));
    headers.forEach(response::header);
    return response.build();
  }

  public Thrown thrown() {
    return new Thrown(this);
  }

  /** A problem on its way out; cheap, for it has no stack trace. */
  public static final class Thrown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private Thrown(Problem problem) {
      super(problem.detail(), null, false, false);
      this.problem = problem;
    }

    public Problem problem() {
      return problem;
    }
  }
}
