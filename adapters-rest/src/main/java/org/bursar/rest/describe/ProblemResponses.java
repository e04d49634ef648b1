package org.bursar.rest.describe;

import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.bursar.domain.Refusal;
import org.bursar.rest.explain.Explanation;
import org.bursar.rest.explain.Explanations;
import org.bursar.rest.json.Json;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.OperatorOnly;
import org.bursar.rest.problem.Fault;
import org.bursar.rest.problem.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problem documents with which operations say no. */
final class ProblemResponses {
  private static final String ANY = "Problem";

  private final Schemas schemas;

  ProblemResponses(Schemas schemas) {
    this.schemas = schemas;
    schemas.put(ANY, problem());
  }

  /** Responses by status, and {@code default} for what may keep any request from being done. */
  Map<String, APIResponse> of(Route route) {
    Map<String, List<String>> slugs = new TreeMap<>();
    add(slugs, Fault.UNAUTHORIZED.slug());
    if (!route.method().isAnnotationPresent(OperatorOnly.class)) {
      add(slugs, Fault.FORBIDDEN.slug());
    }
    if (route.method().getParameterCount() > 1) {
      add(slugs, "malformed");
    }
    if (route.path().contains("{") && !route.verb().equals("PUT")) {
      add(slugs, "not-found");
    }
    if (route.method().isAnnotationPresent(Idempotent.class)) {
      add(slugs, Fault.IDEMPOTENCY_KEY_MISSING.slug());
      add(slugs, Fault.IDEMPOTENCY_KEY_INVALID.slug());
      add(slugs, "idempotency-key-reused");
    }
    if (takesUsage(route)) {
      List.of("unknown-quantity", "unknown-attribute", "price-out-of-range")
          .forEach(slug -> add(slugs, slug));
    }
    Arrays.stream(route.does().refuses()).forEach(type -> add(slugs, Refusal.slug(type)));
    Arrays.stream(route.does().faults()).forEach(fault -> add(slugs, fault.slug()));
    Map<String, APIResponse> responses = new TreeMap<>();
    slugs.forEach((status, those) -> responses.put(status, response(those)));
    responses.put("default", response(List.of()));
    return responses;
  }

  private static boolean takesUsage(Route route) {
    return route
        .body()
        .filter(type -> Json.properties(type).stream().anyMatch(p -> p.getName().equals("usage")))
        .isPresent();
  }

  private static void add(Map<String, List<String>> slugs, String slug) {
    String status = Integer.toString(Explanations.all().get(slug).status());
    List<String> those = slugs.computeIfAbsent(status, s -> new ArrayList<>());
    if (!those.contains(slug)) {
      those.add(slug);
    }
  }

  private APIResponse response(List<String> slugs) {
    List<Schema> each = slugs.stream().map(this::schema).distinct().toList();
    Schema schema =
        each.size() > 1
            ? OASFactory.createSchema().anyOf(each)
            : each.stream().findFirst().orElseGet(() -> Values.ref(ANY));
    String titles = slugs.isEmpty() ? "Any other problem" : String.join(", ", titles(slugs));
    return OASFactory.createAPIResponse()
        .description(titles + ".")
        .content(Operations.content(Problem.MEDIA_TYPE, schema, Optional.empty()));
  }

  private static List<String> titles(List<String> slugs) {
    return slugs.stream().map(Problem::title).toList();
  }

  /** The component that describes a problem: one of its own for each. */
  private Schema schema(String slug) {
    String name = name(slug);
    if (!schemas.components().containsKey(name)) {
      schemas.put(name, described(slug));
    }
    return Values.ref(name);
  }

  private Schema described(String slug) {
    Explanation explanation = Explanations.all().get(slug);
    Schema schema = problem().description(explanation.meaning() + " " + explanation.remedy());
    schema.addProperty("type", constant(SchemaType.STRING, "/problems/" + slug));
    schema.addProperty("title", constant(SchemaType.STRING, Problem.title(slug)));
    schema.addProperty("status", constant(SchemaType.INTEGER, explanation.status()));
    Map<String, Schema> known = new TreeMap<>();
    refusal(slug).ifPresent(type -> known.putAll(fields(type)));
    explanation
        .fields()
        .forEach(
            (field, meaning) -> {
              Schema found = known.getOrDefault(field, Values.type(SchemaType.STRING));
              schema.addProperty(field, found);
            });
    return schema;
  }

  private Map<String, Schema> fields(Class<?> type) {
    Map<String, Schema> fields = new TreeMap<>();
    for (BeanPropertyDefinition field : Json.properties(Json.type(type))) {
      fields.put(field.getName(), schemas.of(field.getPrimaryType(), false));
    }
    return fields;
  }

  private static Schema constant(SchemaType type, Object value) {
    return Values.type(type).addEnumeration(value);
  }

  private static Schema problem() {
    return Values.type(SchemaType.OBJECT)
        .addProperty("type", Values.type(SchemaType.STRING))
        .addProperty("title", Values.type(SchemaType.STRING))
        .addProperty("status", Values.type(SchemaType.INTEGER))
        .addProperty("detail", Values.type(SchemaType.STRING))
        .required(new ArrayList<>(List.of("type", "title", "status", "detail")));
  }

  private static Optional<Class<?>> refusal(String slug) {
    return Arrays.stream(Refusal.class.getPermittedSubclasses())
        .<Class<?>>map(Function.identity())
        .filter(type -> Refusal.slug(type).equals(slug))
        .findFirst();
  }

  private static String name(String slug) {
    StringBuilder name = new StringBuilder();
    for (String word : slug.split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
