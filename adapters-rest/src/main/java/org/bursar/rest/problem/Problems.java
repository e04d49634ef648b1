package org.bursar.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bursar.application.port.Overloaded;
import org.bursar.domain.Refused;
import org.bursar.rest.json.Unreadable;

/** Turns whatever was thrown into a problem document. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final TransientFailureLog PASSING = new TransientFailureLog(LOG);

  @Override
  public Response toResponse(Throwable thrown) {
    boolean answer =
        thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400;
    return answer ? ((WebApplicationException) thrown).getResponse() : problem(thrown).response();
  }

  /** The problem behind an exception. What nobody has foreseen is logged under an incident id. */
  public static Problem problem(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      Optional<Problem> known = known(cause);
      if (known.isPresent()) {
        return known.get();
      }
    }
    return thrown instanceof WebApplicationException web ? byStatus(web) : incident(thrown);
  }

  private static Optional<Problem> known(Throwable thrown) {
    if (thrown instanceof Problem.Thrown problem) {
      return Optional.of(problem.problem());
    } else if (thrown instanceof Refused refused) {
      return Optional.of(Problem.of(refused.refusal()));
    } else if (thrown instanceof JsonProcessingException unreadable) {
      return Optional.of(Unreadable.problem(unreadable));
    }
    if (thrown instanceof Overloaded) {
      return Optional.of(
          Fault.TOO_MANY_REQUESTS
              .problem(thrown.getMessage())
              .header(HttpHeaders.RETRY_AFTER, "1"));
    }
    return TransientFailureLog.passes(thrown) ? Optional.of(unavailable(thrown)) : Optional.empty();
  }

  private static Problem unavailable(Throwable thrown) {
    PASSING.warn("Answered with 503", thrown);
    return Fault.UNAVAILABLE.problem().header(HttpHeaders.RETRY_AFTER, "1");
  }

  private static Problem byStatus(WebApplicationException web) {
    int status = web.getResponse().getStatus();
    Problem problem =
        Fault.of(status)
            .map(Fault::problem)
            .orElseGet(() -> status < 500 ? Fault.BAD_REQUEST.problem() : incident(web));
    String allow = web.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return allow == null ? problem : problem.header(HttpHeaders.ALLOW, allow);
  }

  private static Problem incident(Throwable thrown) {
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident);
    return Fault.INTERNAL_ERROR.problem().with("incident", incident);
  }
}
