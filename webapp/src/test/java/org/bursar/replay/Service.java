package org.bursar.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The service over HTTP. A request that got no answer, or one that says "later", is sent again
 * under the same key until the patience ends: the key sees to it that it counts once.
 */
final class Service {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  /** What the service said. */
  record Answer(int status, JsonNode body) {

    /** A field as text; empty if absent. */
    String text(String field) {
      return body.path(field).asText();
    }
  }

  private final HttpClient http;
  private final Options options;
  private final Tally tally;

  Service(Options options, Tally tally) {
    this.options = options;
    this.tally = tally;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
  }

  /** Asks for something, once. */
  Answer ask(String path) throws IOException {
    return once(request(path).GET().build());
  }

  /** Reads something. */
  Answer get(String path) throws CannotReplay {
    return send(request(path).GET().build());
  }

  /** Puts something in its place. */
  Answer put(String path, String json) throws CannotReplay {
    return send(request(path).PUT(BodyPublishers.ofString(json)).build());
  }

  /** Asks for an effect that must happen once. */
  Answer post(String path, String key, Object body) throws CannotReplay {
    HttpRequest.Builder request = request(path).header("Idempotency-Key", key);
    return send(request.POST(BodyPublishers.ofByteArray(bytes(body))).build());
  }

  /** Asks for many effects, each with a key of its own. */
  Answer postBatch(String path, Object body) throws CannotReplay {
    return send(request(path).POST(BodyPublishers.ofByteArray(bytes(body))).build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(options.url().resolve("/api/v1" + path))
        .timeout(TIMEOUT)
        .header("Authorization", "Bearer " + options.key())
        .header("Content-Type", "application/json");
  }

  private Answer send(HttpRequest request) throws CannotReplay {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (int attempt = 0; ; attempt++) {
      String trouble;
      try {
        Answer answer = once(request);
        if (answer.status < 500 && answer.status != 429) {
          return answer;
        }
        trouble = "answers " + answer.status + " " + answer.text("detail");
      } catch (IOException e) {
        trouble = "does not answer: " + e;
      }
      if (System.nanoTime() > end) {
        throw new CannotReplay(
            "%s %s %s for %d s now."
                .formatted(request.method(), request.uri(), trouble, PATIENCE.toSeconds()));
      }
      tally.retries.increment();
      backOff(attempt);
    }
  }

  private Answer once(HttpRequest request) throws IOException {
    try {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      if (response.headers().firstValue("Idempotency-Replayed").isPresent()) {
        tally.replayed.increment();
      }
      return new Answer(response.statusCode(), tree(response.body()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Anything else than JSON reads as nothing: the fields expected are then absent. */
  private static JsonNode tree(byte[] body) throws IOException {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static byte[] bytes(Object body) {
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void backOff(int attempt) throws CannotReplay {
    try {
      TimeUnit.MILLISECONDS.sleep(Math.min(1_000, 20L << Math.min(attempt, 6)));
    } catch (InterruptedException e) {
      throw new CannotReplay("Interrupted.");
    }
  }
}
