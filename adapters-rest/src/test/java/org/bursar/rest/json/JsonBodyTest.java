package org.bursar.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.bursar.rest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
  private static final String JSON = "application/json";

  record Note(Optional<String> text, Optional<Map<String, String>> more) {}

  @AtMost(10)
  record Short(Optional<String> text) {}

  @Test
  void anEmptyBodyIsAnEmptyObject() throws IOException {
    assertThat(read(Note.class, null, "")).isEqualTo(new Note(Optional.empty(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", "application/json; charset=utf-8", "Application/JSON"})
  void jsonIsTaken(String type) throws IOException {
    assertThat(read(Note.class, type, "{\"text\":\"é\"}").text()).contains("é");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
  void nothingElseIs(String type) {
    assertThat(refused(Note.class, type, "{}").status()).isEqualTo(415);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "{                    | The body is not JSON: line 1, column 2.",
        "{'text':'a           | The body is not JSON: line 1, column 11.",
        "{'text':'a','text':'b'} | The body has a field twice: line 1, column 19.",
        "{'more':{'a':'1','a':'2'}} | The body has a field twice: line 1, column 21.",
        "{} {}                | The body must be one JSON value with nothing after it.",
        "{}]                  | The body is not JSON: line 1, column 3.",
        "null                 | The body must be an object.",
        "[]                   | The body must be an object.",
        "[{}]                 | The body must be an object.",
        "7                    | The body must be an object.",
        "'text'               | The body must be an object.",
        "{text:1}             | The body is not JSON: line 1, column 2.",
      })
  void saysWhatIsWrong(String body, String detail) {
    Problem problem = refused(Note.class, JSON, body.strip().replace('\'', '"'));
    assertThat(problem.slug()).isEqualTo("malformed");
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.detail()).isEqualTo(detail);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u001b", "\\ud800", "\\udc00x"})
  void textHasNoControlCharactersAndNoHalves(String escape) {
    Problem problem = refused(Note.class, JSON, "{\"text\":\"" + escape + "\"}");
    assertThat(problem.more().path("field").asText()).isEqualTo("text");
  }

  @Test
  void textMayHaveLinesAndAnyLetter() throws IOException {
    assertThat(read(Note.class, JSON, "{\"text\":\"a\\n\\t\\ud83d\\ude00\"}").text())
        .contains("a\n\t😀");
  }

  @Test
  void aValueInsideMayNotBeNull() {
    Problem problem = refused(Note.class, JSON, "{\"more\":{\"a\":null}}");
    assertThat(problem.detail()).isEqualTo("more.a: is required");
  }

  @Test
  void depthIsLimited() {
    Problem problem = refused(Note.class, JSON, "{\"text\":" + "[".repeat(5_000));
    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem.detail().length()).isLessThan(100);
  }

  @Test
  void sizeIsLimited() throws IOException {
    assertThat(read(Short.class, JSON, "{       } ")).isEqualTo(new Short(Optional.empty()));
    Problem problem = refused(Short.class, JSON, "{        } ");
    assertThat(problem.status()).isEqualTo(413);
    assertThat(problem.slug()).isEqualTo("body-too-large");
    assertThat(problem.document().get("limit").isNumber()).isTrue();

    String usual = "{" + " ".repeat(64 * 1024 - 2) + "}";
    assertThat(read(Note.class, JSON, usual).text()).isEmpty();
    assertThat(refused(Note.class, JSON, usual + " ").status()).isEqualTo(413);
  }

  private static <T> T read(Class<T> type, String contentType, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return JsonBody.read(type, contentType, new ByteArrayInputStream(bytes));
  }

  private static Problem refused(Class<?> type, String contentType, String body) {
    return catchThrowableOfType(Problem.Thrown.class, () -> read(type, contentType, body))
        .problem();
  }
}
