package org.bursar.rest;

import jakarta.ws.rs.core.Response;
import org.bursar.application.posting.Outcome.Done;

/** How answers to orders go out. */
public final class Replies {
  /** Marks an answer that was given before to the same key and request. */
  public static final String REPLAYED = "Idempotency-Replayed";

  private Replies() {}

  public static Response created(Done done) {
    return reply(Response.Status.CREATED, done);
  }

  public static Response ok(Done done) {
    return reply(Response.Status.OK, done);
  }

  /** What has been put: 201 if it is new, 200 otherwise. */
  public static Response put(Object stored, boolean created) {
    Response.Status status = created ? Response.Status.CREATED : Response.Status.OK;
    return Response.status(status).entity(stored).build();
  }

  private static Response reply(Response.Status status, Done done) {
    Response.ResponseBuilder response = Response.status(status).entity(done.answer());
    return done.replayed() ? response.header(REPLAYED, "true").build() : response.build();
  }
}
