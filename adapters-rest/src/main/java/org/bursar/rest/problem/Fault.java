package org.bursar.rest.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can go wrong with a request before anybody looks at credits. */
public enum Fault {
  IDEMPOTENCY_KEY_MISSING(400, "The header Idempotency-Key is needed where credits or money move."),
  IDEMPOTENCY_KEY_INVALID(
      400, "The header Idempotency-Key must come once, as 1 to 255 printable ASCII."),
  BAD_REQUEST(400, "The request cannot be understood: its address, a header or a value is broken."),
  UNAUTHORIZED(401, "A valid credential is needed: Authorization: Bearer …"),
  FORBIDDEN(403, "The credential does not allow this."),
  NOT_FOUND(404, "There is nothing at this address."),
  METHOD_NOT_ALLOWED(405, "This address does not take this method."),
  NOT_ACCEPTABLE(406, "None of the media types in Accept can be made here."),
  BODY_TOO_LARGE(413, "The body is larger than this request may be."),
  UNSUPPORTED_MEDIA_TYPE(415, "The body must be sent as Content-Type: application/json."),
  TOO_MANY_REQUESTS(429, "Too many requests; wait as long as Retry-After says."),
  INTERNAL_ERROR(500, "Something broke here. Nothing has been done; tell us the incident."),
  UNAVAILABLE(503, "Something that is needed cannot be reached. Try again in a moment.");

  private final int status;
  private final String detail;

  Fault(int status, String detail) {
    this.status = status;
    this.detail = detail;
  }

  /** The one that a status alone tells of. */
  static Optional<Fault> of(int status) {
    return Arrays.stream(values())
        .filter(fault -> fault.status == status && !fault.name().startsWith("IDEMPOTENCY"))
        .findFirst();
  }

  public int status() {
    return status;
  }

  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is said of it where nothing more is known. */
  public String detail() {
    return detail;
  }

  public Problem problem() {
    return problem(detail);
  }

  public Problem problem(String detail) {
    return Problem.of(slug(), status, detail);
  }
}
