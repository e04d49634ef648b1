package org.bursar.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CompletableFuture;

/**
 * Somebody who calls the service. Whatever it answers must be as its description has it.
 *
 * @param url the server's address without a path
 * @param token the bearer's token; none if empty
 */
record Client(String url, String token) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  Client with(String other) {
    return new Client(url, other);
  }

  Reply get(String path) {
    return send(Call.get(path));
  }

  Reply put(String path, Object body) {
    return send(Call.put(path, body));
  }

  Reply post(String path, Object body) {
    return send(Call.post(path, body));
  }

  Reply delete(String path) {
    return send(Call.delete(path));
  }

  Reply send(Call call) {
    return sendAll(List.of(call)).get(0);
  }

  /** Sends all at the same time; the answers in the order of the calls. */
  List<Reply> sendAll(List<Call> calls) {
    List<CompletableFuture<Reply>> under = calls.stream().map(this::start).toList();
    List<Reply> replies = under.stream().map(CompletableFuture::join).toList();
    replies.forEach(Contract.of(url)::check);
    return replies;
  }

  private CompletableFuture<Reply> start(Call call) {
    return HTTP.sendAsync(request(call), BodyHandlers.ofString())
        .thenApply(response -> Reply.of(call, response));
  }

  /** The first event of a stream, which is then closed. */
  String firstEvent(String path) throws IOException, InterruptedException {
    HttpResponse<InputStream> stream =
        HTTP.send(request(Call.get(path)), BodyHandlers.ofInputStream());
    try (Scanner lines = new Scanner(stream.body(), StandardCharsets.UTF_8)) {
      return lines.useDelimiter("\n\n").next();
    }
  }

  private HttpRequest request(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url + "/api/v1" + call.path()))
            .timeout(Duration.ofSeconds(60));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    call.key().ifPresent(key -> request.header("Idempotency-Key", key));
    call.body().ifPresent(body -> request.header("Content-Type", "application/json"));
    BodyPublisher body =
        call.body()
            .map(given -> BodyPublishers.ofString(Json.tree(given).toString()))
            .orElseGet(BodyPublishers::noBody);
    return request.method(call.verb(), body).build();
  }
}
