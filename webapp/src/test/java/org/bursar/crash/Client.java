package org.bursar.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A tenant's backend that speaks to one server, and never sends anything twice by itself. */
final class Client {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final String url;
  private final String key;

  Client(String url, String key) {
    this.url = url + "/api/v1";
    this.key = key;
  }

  /** Asks for an effect; completes exceptionally where no answer comes. */
  CompletableFuture<Answer> begin(Deed deed) {
    HttpRequest request =
        request(deed.path())
            .header("Idempotency-Key", deed.key())
            .POST(BodyPublishers.ofString(deed.body()))
            .build();
    return http.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(Client::answer);
  }

  /**
   * Asks for an effect.
   *
   * @throws IOException if there is no answer
   */
  Answer send(Deed deed) throws IOException {
    try {
      return begin(deed).join();
    } catch (CompletionException e) {
      throw new IOException("no answer", e.getCause());
    }
  }

  /** Asks for many charges in one request. */
  CompletableFuture<Answer> beginBatch(List<Deed> charges) {
    ObjectNode body = JSON.createObjectNode();
    for (Deed charge : charges) {
      ObjectNode item = (ObjectNode) tree(charge.body().getBytes(StandardCharsets.UTF_8));
      body.withArray("charges").add(item.put("idempotencyKey", charge.key()));
    }
    HttpRequest request =
        request("/charges/batch").POST(BodyPublishers.ofString(body.toString())).build();
    return http.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(Client::answer);
  }

  /** Reads something. */
  Answer get(String path) {
    return now(request(path).GET().build());
  }

  /** All entries of a customer's ledger, newest first. */
  List<JsonNode> ledger(String customer) {
    String path = "/customers/" + customer + "/ledger?limit=100";
    List<JsonNode> items = new ArrayList<>();
    Answer page = get(path);
    page.body().path("items").forEach(items::add);
    while (page.body().has("nextCursor")) {
      page = get(path + "&cursor=" + page.text("nextCursor"));
      page.body().path("items").forEach(items::add);
    }
    if (page.status() != 200) {
      throw new IllegalStateException(customer + " has no ledger: " + page);
    }
    return items;
  }

  /** Puts something in its place. */
  Answer put(String path, String body) {
    return now(request(path).PUT(BodyPublishers.ofString(body)).build());
  }

  private Answer now(HttpRequest request) {
    try {
      return answer(http.send(request, BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + key)
        .header("Content-Type", "application/json");
  }

  private static Answer answer(HttpResponse<byte[]> response) {
    boolean replayed =
        response.headers().firstValue("Idempotency-Replayed").filter("true"::equals).isPresent();
    return new Answer(response.statusCode(), replayed, tree(response.body()));
  }

  private static JsonNode tree(byte[] body) {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }
}
