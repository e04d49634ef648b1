package org.bursar.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bursar.rest.json.Json;
import org.bursar.rest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What requests may say, as a table: request, body, and the field that is named; none if fine. */
class RulesTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "rules.csv", delimiter = '|', numLinesToSkip = 1)
  void everyRuleIsKept(String request, String body, String field) throws Exception {
    Class<?> type = type(request);
    String json = body.replace('\'', '"');
    if (field == null) {
      assertThatCode(() -> read(type, json)).doesNotThrowAnyException();
    } else {
      Problem problem =
          catchThrowableOfType(Problem.Thrown.class, () -> read(type, json)).problem();
      assertThat(problem.status()).isEqualTo(400);
      assertThat(problem.document().path("field").asText()).isEqualTo(field);
    }
  }

  @Test
  void textIsNotTooLong() {
    assertThat(fieldOf("ReasonRequest", "{'reason':'" + "é".repeat(500) + "'}")).isEmpty();
    assertThat(fieldOf("ReasonRequest", "{'reason':'" + "é".repeat(501) + "'}"))
        .isEqualTo("reason");
    String charge = "{'customer':'a','credits':1,'description':'%s'}";
    assertThat(fieldOf("ChargeRequest", charge.formatted("x".repeat(501))))
        .isEqualTo("description");
  }

  @Test
  void metadataIsNotTooMuch() {
    assertThat(fieldOf("ChargeRequest", metadata(50))).isEmpty();
    assertThat(fieldOf("ChargeRequest", metadata(51))).isEqualTo("metadata");
  }

  @Test
  void namesHaveNoControlCharacters() {
    String charge = "{'customer':'a','credits':1,'metadata':{'a%sb':'v'}}";
    assertThat(fieldOf("ChargeRequest", charge.formatted("\\t"))).isEmpty();
    assertThat(fieldOf("ChargeRequest", charge.formatted("\\u0000")))
        .isEqualTo("metadata.a\u0000b");
  }

  @Test
  void aBatchHas1To1000Charges() {
    assertThat(fieldOf("BatchRequest", "{'charges':[]}")).isEqualTo("charges");
    assertThat(fieldOf("BatchRequest", batch(1_000))).isEmpty();
    assertThat(fieldOf("BatchRequest", batch(1_001))).isEqualTo("charges");
  }

  private static String metadata(int entries) {
    String pairs =
        IntStream.range(0, entries)
            .mapToObj(i -> "'k" + i + "':'v'")
            .collect(Collectors.joining(","));
    return "{'customer':'a','credits':1,'metadata':{" + pairs + "}}";
  }

  private static String batch(int charges) {
    return "{'charges':[" + "{},".repeat(charges - 1) + "{}]}";
  }

  /** The field that is named; empty if nothing is wrong. */
  private static String fieldOf(String request, String body) {
    try {
      read(type(request), body.replace('\'', '"'));
      return "";
    } catch (Problem.Thrown refused) {
      return refused.problem().document().path("field").asText();
    }
  }

  private static Class<?> type(String simpleName) {
    return Addresses.all().stream()
        .flatMap(address -> address.body().stream())
        .filter(type -> type.getSimpleName().equals(simpleName))
        .findFirst()
        .orElseThrow();
  }

  private static Object read(Class<?> type, String json) {
    return Json.read(type, json.getBytes(StandardCharsets.UTF_8));
  }
}
