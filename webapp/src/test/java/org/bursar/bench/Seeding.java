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

/** Makes customers {@code bench-0 …} with one to five lots each, over HTTP as anybody would. */
final class Seeding {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String api;
  private final String key;

  Seeding(String url, String key) {
    this.api = url + "/api/v1";
    this.key = key;
  }

  void customers(int count) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(32);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int number = i;
        all.add(threads.submit(() -> customer(number)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  private Void customer(int number) throws IOException, InterruptedException {
    String customer = "/customers/bench-" + number;
    send(request(customer).PUT(BodyPublishers.ofString("{}")));
    for (int lot = 0; lot <= number % 5; lot++) {
      String body =
          "{\"credits\":\"1000000\",\"source\":\"PROMOTION\",\"reason\":\"bench\",\"expiresAfter\":\"P%dY\"}"
              .formatted(lot + 1);
      send(
          request(customer + "/grants")
              .header("Idempotency-Key", "seed-" + number + "-" + lot)
              .POST(BodyPublishers.ofString(body)));
    }
    return null;
  }

  /** The answer of a GET. */
  String get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
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
