package org.bursar.rest.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.bursar.rest.problem.Fault;

/** Bodies of requests and answers: records, and trees on the way out. An empty body is {}. */
@Provider
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {
  /** Bytes that a body may have. */
  public static final int USUAL = 64 * 1024;

  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.US_ASCII);

  private static final ClassValue<Integer> LIMITS =
      new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
          AtMost atMost = type.getAnnotation(AtMost.class);
          return atMost == null ? USUAL : atMost.value();
        }
      };

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] with, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] with,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream in)
      throws IOException {
    return read(type, headers.getFirst(HttpHeaders.CONTENT_TYPE), in);
  }

  /**
   * Reads a body.
   *
   * @throws org.bursar.rest.problem.Problem.Thrown unsupported media type, body too large,
   *     malformed
   */
  public static <T> T read(Class<T> type, String contentType, InputStream in) throws IOException {
    int limit = LIMITS.get(type);
    byte[] body = in.readNBytes(limit + 1);
    if (body.length > limit) {
      throw Fault.BODY_TOO_LARGE.problem().with("limit", limit).thrown();
    } else if (body.length > 0 && !isJson(contentType)) {
      throw Fault.UNSUPPORTED_MEDIA_TYPE.problem().thrown();
    }
    return Json.read(type, body.length == 0 ? NOTHING : body);
  }

  private static boolean isJson(String contentType) {
    return contentType != null
        && contentType.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON);
  }

  @Override
  public boolean isWriteable(Class<?> type, Type generic, Annotation[] with, MediaType media) {
    return type.isRecord() || com.fasterxml.jackson.databind.JsonNode.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] with,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    // In one piece, with its length: the server need not chunk it.
    byte[] body = Json.bytes(value);
    headers.putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
    out.write(body);
  }
}
