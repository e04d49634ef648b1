package org.bursar.crash;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a server said.
 *
 * @param replayed whether it said so before
 */
record Answer(int status, boolean replayed, JsonNode body) {

  boolean isDone() {
    return status / 100 == 2;
  }

  boolean isRefusal() {
    return status / 100 == 4;
  }

  /** A field as text; empty if absent. */
  String text(String field) {
    return body.path(field).asText();
  }

  /** Whether it says the same, whoever was asked first. */
  boolean says(Answer other) {
    return status == other.status && body.equals(other.body);
  }
}
