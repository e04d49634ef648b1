package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The service's description of itself, as it serves it.
 *
 * @param root the whole document
 */
record Document(JsonNode root, List<Operation> operations) {
  private static final String BASE = "/api/v1";

  /** One operation: a verb and a path such as {@code /charges/{id}}, under {@code /api/v1}. */
  record Operation(String verb, String path, JsonNode node) {

    boolean isAt(String verb, String address) {
      String pattern = ("\\Q" + path + "\\E").replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q");
      return this.verb.equals(verb) && Pattern.matches(pattern, address.split("\\?")[0]);
    }

    boolean namesSomething() {
      return path.contains("{");
    }

    /** Whether a sort of credential opens it, such as {@code session}. */
    boolean isOpenedBy(String scheme) {
      return node.path("security").findValue(scheme) != null;
    }

    boolean takesBody() {
      return node.has("requestBody");
    }

    /** The body in the description's example. */
    JsonNode exampleRequest() {
      JsonNode example = node.at("/requestBody/content/application~1json/example");
      assertThat(example.isMissingNode()).as("%s has no example", this).isFalse();
      return example;
    }

    /** Whether its request says for which customer it is. */
    boolean asksForCustomer() {
      return takesBody() && exampleRequest().findValue("customer") != null;
    }

    boolean isStream() {
      return node.at("/responses/200/content").has("text/event-stream");
    }

    /** Where something of it stands in the document, as a JSON pointer. */
    String pointer(String more) {
      return "/paths/"
          + (BASE + path).replace("~", "~0").replace("/", "~1")
          + "/"
          + verb.toLowerCase(Locale.ROOT)
          + more;
    }

    @Override
    public String toString() {
      return verb + " " + path;
    }
  }

  static Document of(String url) {
    String text = RestAssured.given().accept("application/json").get(url + "/openapi").asString();
    JsonNode root = Json.tree(text);
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
        operations.add(operation(verb.getKey(), path.getKey(), verb.getValue()));
      }
    }
    return new Document(root, List.copyOf(operations));
  }

  private static Operation operation(String verb, String path, JsonNode node) {
    return new Operation(verb.toUpperCase(Locale.ROOT), path.substring(BASE.length()), node);
  }

  /** The operation at an address; of two, the one with fewer variables in its path. */
  Operation at(String verb, String address) {
    return operations.stream()
        .filter(operation -> operation.isAt(verb, address))
        .min((a, b) -> Boolean.compare(a.namesSomething(), b.namesSomething()))
        .orElseThrow(() -> new AssertionError(verb + " " + address + " is not described"));
  }
}
