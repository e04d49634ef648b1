package org.bursar.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;

/** Makes customers over HTTP, as anybody would. */
final class Seeding {
  private static final int CALLERS = 32;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String api;
  private final String key;

  Seeding(String url, String key) {
    this.api = url + "/api/v1";
    this.key = key;
  }

  /** Something for each of so many numbers from 0. */
  private interface Step {
    void take(int number) throws IOException, InterruptedException;
  }

  /** Customers {@code bench-0 …} with one to five lots each. */
  void customers(int count) throws Exception {
    customers("bench-", count, number -> 1 + number % 5);
  }

  /** Customers {@code <prefix>0 …} with as many lots as {@code lots} says for each number. */
  void customers(String prefix, int count, IntUnaryOperator lots) throws Exception {
    all(count, number -> customer(prefix + number, lots.applyAsInt(number)));
  }

  /** Customers {@code sub-0 …} who subscribe to a plan. */
  void subscribers(int count, String plan) throws Exception {
    String body = "{\"plan\":\"" + plan + "\"}";
    all(
        count,
        number -> {
          put("/customers/sub-" + number, "{}");
          post("/customers/sub-" + number + "/subscription", "subscribe-" + number, body);
        });
  }

  private static void all(int count, Step step) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        all.add(
            threads.submit(
                () -> {
                  step.take(number);
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private void customer(String id, int lots) throws IOException, InterruptedException {
    put("/customers/" + id, "{}");
    for (int lot = 1; lot <= lots; lot++) {
      String body =
          "{\"credits\":\"1000000\",\"source\":\"PROMOTION\",\"reason\":\"bench\","
              + "\"expiresAfter\":\"P%dD\"}".formatted(400 + 30 * lot);
      post("/customers/" + id + "/grants", "seed-" + id + "-" + lot, body);
    }
  }

  /** The answer of a GET. */
  String get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  /** The answer of a PUT. */
  String put(String path, String body) throws IOException, InterruptedException {
    return send(request(path).PUT(BodyPublishers.ofString(body)));
  }

  private void post(String path, String idempotencyKey, String body)
      throws IOException, InterruptedException {
    send(
        request(path)
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(api + path))
        .header("Authorization", "Bearer " + key)
        .header("Content-Type", "application/json");
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.uri() + " " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }
}
