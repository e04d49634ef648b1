package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the service said to a call.
 *
 * @param media the content type without parameters
 * @param replayed whether it says that it has said so before
 * @param text the body as it came
 */
record Reply(Call call, int status, String media, boolean replayed, String text) {

  static Reply of(Call call, HttpResponse<String> response) {
    String media = response.headers().firstValue("Content-Type").orElse("").split(";")[0];
    boolean replayed =
        response.headers().firstValue("Idempotency-Replayed").filter("true"::equals).isPresent();
    return new Reply(call, response.statusCode(), media, replayed, response.body());
  }

  boolean isJson() {
    return media.endsWith("json");
  }

  /** The body as a tree; missing if it is none. */
  JsonNode body() {
    return Json.tree(isJson() ? text : "");
  }

  /** A field as text, named by its path such as {@code charge/amount}; empty if absent. */
  String text(String path) {
    return body().at("/" + path).asText();
  }

  long number(String path) {
    return body().at("/" + path).asLong();
  }

  Stream<JsonNode> each(String list) {
    return StreamSupport.stream(body().path(list).spliterator(), false);
  }

  Optional<String> maybe(String path) {
    return Optional.of(text(path)).filter(found -> !found.isEmpty());
  }

  Reply expect(int expected) {
    assertThat(status).as("status of %s, which answers %s", call, text).isEqualTo(expected);
    return this;
  }
}
