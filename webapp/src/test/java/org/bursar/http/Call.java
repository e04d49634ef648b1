package org.bursar.http;

import java.util.Optional;
import java.util.UUID;

/**
 * A request, whoever sends it.
 *
 * @param path under {@code /api/v1}, with its query
 * @param key idempotency key
 */
record Call(String verb, String path, Optional<Object> body, Optional<String> key) {

  static Call get(String path) {
    return new Call("GET", path, Optional.empty(), Optional.empty());
  }

  static Call put(String path, Object body) {
    return new Call("PUT", path, Optional.of(body), Optional.empty());
  }

  /** Under a key of its own, as each thing to be done has one. */
  static Call post(String path, Object body) {
    return new Call("POST", path, Optional.of(body), Optional.of(UUID.randomUUID().toString()));
  }

  /** The same where there is nothing to say. */
  static Call post(String path) {
    return new Call("POST", path, Optional.empty(), Optional.of(UUID.randomUUID().toString()));
  }

  static Call delete(String path) {
    return new Call("DELETE", path, Optional.empty(), Optional.empty());
  }

  Call under(String other) {
    return new Call(verb, path, body, Optional.of(other));
  }

  @Override
  public String toString() {
    return verb + " " + path + body.map(b -> " " + b).orElse("");
  }
}
