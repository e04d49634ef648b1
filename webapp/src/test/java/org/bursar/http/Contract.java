package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bursar.http.Document.Operation;

/**
 * Holds calls and answers against the service's description. It is taken more strictly than JSON
 * Schema takes it: a field of an answer that is not described is wrong too.
 */
final class Contract {
  private static final Map<String, Contract> KNOWN = new ConcurrentHashMap<>();
  private static final String ID = "https://bursar.test/openapi";

  /** Every problem may tell more than what all have in common. */
  private static final List<String> OPEN = List.of("Problem");

  private final Document document;
  private final SchemaRegistry schemas;

  private Contract(Document document) {
    this.document = document;
    JsonNode strict = document.root().deepCopy();
    close(strict, "");
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry ->
                registry
                    .schemas(Map.of(ID, strict.toString()))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** The contract with the server at an address, read once. */
  static Contract of(String url) {
    return KNOWN.computeIfAbsent(url, u -> new Contract(Document.of(u)));
  }

  Document document() {
    return document;
  }

  /** Expects that an answer is one of those described, and so is the call if it was understood. */
  void check(Reply reply) {
    Call call = reply.call();
    Operation operation = document.at(call.verb(), call.path());
    JsonNode responses = operation.node().path("responses");
    boolean named = responses.has(Integer.toString(reply.status()));
    assertThat(named).as("%s: status %d described", operation, reply.status()).isTrue();
    String place = "/responses/" + reply.status() + "/content/" + reply.media().replace("/", "~1");
    assertThat(document.root().at(operation.pointer(place)).isMissingNode())
        .as("%s: media type '%s' of %d not described", operation, reply.media(), reply.status())
        .isFalse();
    if (reply.isJson()) {
      check("The answer to " + call, operation.pointer(place), reply.text());
    }
    if (reply.status() < 300 && call.body().isPresent()) {
      String body = Json.tree(call.body().get()).toString();
      check("Taken as " + call, operation.pointer("/requestBody/content/application~1json"), body);
    }
  }

  private void check(String what, String pointer, String json) {
    assertThat(
            schemas
                .getSchema(SchemaLocation.of(ID + "#" + escaped(pointer) + "/schema"))
                .validate(json, InputFormat.JSON))
        .as("%s: %s", what, json)
        .isEmpty();
  }

  /** Braces of a path are no part of an address. */
  private static String escaped(String pointer) {
    return pointer.replace("{", "%7B").replace("}", "%7D");
  }

  private static void close(JsonNode node, String name) {
    if (node instanceof ObjectNode schema
        && schema.path("type").asText().equals("object")
        && schema.path("properties").isObject()
        && !schema.has("additionalProperties")
        && !OPEN.contains(name)) {
      schema.put("additionalProperties", false);
    }
    node.properties().forEach(field -> close(field.getValue(), field.getKey()));
    if (node.isArray()) {
      node.forEach(element -> close(element, ""));
    }
  }
}
