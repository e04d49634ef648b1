package org.bursar.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.json.Factor;
import org.bursar.rest.json.Json;
import org.bursar.rest.json.PolicyAnswers;
import org.bursar.rest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every request, with every sort of JSON value that it is not. */
class StrictnessTest {
  private static final ObjectMapper PLAIN = new ObjectMapper();

  private static final Map<String, String> SORTS =
      Map.of(
          "string", "\"é?\"",
          "whole", "7",
          "fraction", "7.5",
          "boolean", "true",
          "object", "{}",
          "array", "[]");

  private static final Set<Class<?>> NUMBERS = Set.of(Credits.class, Factor.class);

  /** The records that bodies are read into. */
  static Stream<Class<?>> requests() {
    return Addresses.all().stream().flatMap(address -> address.body().stream()).distinct();
  }

  static Stream<Arguments> wrongSorts() {
    return requests().filter(type -> type != PolicyAnswers.class).flatMap(StrictnessTest::wrong);
  }

  private static Stream<Arguments> wrong(Class<?> request) {
    return fields(request, "", "%s")
        .flatMap(
            field ->
                SORTS.entrySet().stream()
                    .filter(sort -> !right(field.type()).contains(sort.getKey()))
                    .map(
                        sort ->
                            Arguments.of(
                                request.getSimpleName(),
                                field.path(),
                                sort.getKey(),
                                request,
                                field.frame().formatted(sort.getValue()))));
  }

  @ParameterizedTest(name = "{0}.{1} as {2}")
  @MethodSource("wrongSorts")
  void refusesEveryOtherSort(String name, String path, String sort, Class<?> request, String body) {
    Problem problem = refused(request, body);
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.more().path("field").asText()).isEqualTo(path);
    assertThat(problem.detail()).startsWith(path + ": must be ").doesNotContain("bursar", "java");
  }

  @Test
  void looksAtMoreThanAHandful() {
    assertThat(wrongSorts().count()).isGreaterThan(200);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void refusesAnUnknownField(Class<?> request) throws Exception {
    ObjectNode whole = (ObjectNode) PLAIN.readTree(Samples.of(request));
    Problem problem = refused(request, whole.put("surprise", 1).toString());
    assertThat(problem.slug()).isEqualTo("malformed");
    assertThat(problem.more().path("field").asText()).isEqualTo("surprise");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void requiresWhatIsNotOptional(Class<?> request) throws Exception {
    ObjectNode whole = (ObjectNode) PLAIN.readTree(Samples.of(request));
    for (RecordComponent component : request.getRecordComponents()) {
      boolean required = component.getType() != Optional.class && request != PolicyAnswers.class;
      if (required) {
        ObjectNode absent = whole.deepCopy();
        absent.remove(component.getName());
        assertRequired(request, absent, component);
        assertRequired(request, whole.deepCopy().putNull(component.getName()), component);
      }
    }
  }

  private static void assertRequired(Class<?> request, JsonNode body, RecordComponent component) {
    assertThat(refused(request, body.toString()).detail())
        .isEqualTo(component.getName() + ": is required");
  }

  @ParameterizedTest
  @MethodSource("requests")
  void takesTheSample(Class<?> request) {
    assertThat(read(request, Samples.of(request))).isInstanceOf(request);
  }

  /** A field at a path; the frame is a body with a place for its value. */
  private record Field(String path, Type type, String frame) {}

  private static Stream<Field> fields(Class<?> type, String prefix, String frame) {
    List<Field> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      String path = prefix + component.getName();
      String own = frame.formatted("{\"" + component.getName() + "\":%s}");
      Type inner = unwrapped(component.getGenericType());
      fields.add(new Field(path, inner, own));
      fields.addAll(inside(inner, path, own));
    }
    return fields.stream().filter(field -> !field.type().equals(JsonNode.class));
  }

  private static List<Field> inside(Type type, String path, String frame) {
    if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
      Type item = of.getActualTypeArguments()[0];
      String array = frame.formatted("[%s]");
      List<Field> fields = new ArrayList<>(inside(item, path + "[0]", array));
      fields.add(new Field(path + "[0]", item, array));
      return fields;
    } else if (type instanceof ParameterizedType of && of.getRawType() == Map.class) {
      return List.of(
          new Field(path + ".k", of.getActualTypeArguments()[1], frame.formatted("{\"k\":%s}")));
    }
    boolean nested =
        type instanceof Class<?> c
            && c.isRecord()
            && !NUMBERS.contains(c)
            && c != PolicyAnswers.class;
    return nested ? fields((Class<?>) type, path + ".", frame).toList() : List.of();
  }

  private static Type unwrapped(Type type) {
    boolean optional = type instanceof ParameterizedType of && of.getRawType() == Optional.class;
    return optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
  }

  private static Set<String> right(Type type) {
    Class<?> raw = (Class<?>) (type instanceof ParameterizedType of ? of.getRawType() : type);
    if (NUMBERS.contains(raw)) {
      return Set.of("string", "whole", "fraction");
    } else if (raw == BigDecimal.class) {
      return Set.of("whole", "fraction");
    } else if (raw == List.class) {
      return Set.of("array");
    } else if (raw == Map.class || raw.isRecord()) {
      return Set.of("object");
    } else if (Arrays.asList(int.class, long.class, Integer.class, Long.class).contains(raw)) {
      return Set.of("whole");
    }
    return raw == Boolean.class ? Set.of("boolean") : text(raw);
  }

  /** The sample text suits a plain string only; an id, instant or word is something else. */
  private static Set<String> text(Class<?> raw) {
    return raw == String.class ? Set.of("string") : Set.of();
  }

  private static Problem refused(Class<?> request, String body) {
    return catchThrowableOfType(Problem.Thrown.class, () -> read(request, body)).problem();
  }

  private static Object read(Class<?> request, String body) {
    return Json.read(request, body.getBytes(StandardCharsets.UTF_8));
  }
}
