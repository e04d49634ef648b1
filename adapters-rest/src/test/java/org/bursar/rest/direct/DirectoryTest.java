package org.bursar.rest.direct;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.bursar.rest.access.Fake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {
  private final Directory directory = Directory.of(null, type -> null);
  private final Map<String, String> request = new HashMap<>();

  private DirectoryTest asking(String verb, String address) {
    request.put("getMethod", verb);
    request.put("getRequestURI", address);
    request.put("getContentType", "application/json");
    return this;
  }

  /** Also by a method's name and argument, such as {@code getHeader Accept}. */
  private DirectoryTest with(String what, String value) {
    request.put(what, value);
    return this;
  }

  private boolean isServed() {
    HttpServletRequest asked =
        Fake.of(
            HttpServletRequest.class,
            (method, argument) -> request.get(argument == null ? method : method + " " + argument));
    return directory.find(asked).isPresent();
  }

  private DirectoryTest charging() {
    return asking("POST", "/api/v1/charges");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/v1/charges",
    "POST, /api/v1/charges/batch",
    "POST, /api/v1/holds",
    "POST, /api/v1/holds/0190/capture",
    "POST, /api/v1/holds/0190/release",
    "GET,  /api/v1/customers/ada/balance",
    "GET,  /api/v1/customers/Ada_7.b-c/balance"
  })
  void theBusiestAreServed(String verb, String address) {
    assertThat(asking(verb, address).isServed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "GET,     /api/v1/charges",
    "OPTIONS, /api/v1/charges",
    "HEAD,    /api/v1/customers/ada/balance",
    "POST,    /api/v1/charges/",
    "POST,    /api/v1/charges/0190/refunds",
    "POST,    /api/v1/holds//capture",
    "POST,    /api/v1/holds/0190/capture/more",
    "POST,    /api/v1/holds/0190/extend",
    "GET,     /api/v1/customers//balance",
    "GET,     /api/v1/customers/a%2Fb/balance",
    "GET,     /api/v1/customers/ada;b/balance",
    "GET,     /api/v1/customers/../balance",
    "GET,     /api/v1/customers/a:b/balance",
    "GET,     /api/v1/customers/é/balance",
    "GET,     /api/v1/customers/ada/ledger",
    "GET,     /"
  })
  void allElseIsLeftToJaxRs(String verb, String address) {
    assertThat(asking(verb, address).isServed()).isFalse();
  }

  @Test
  void aQueryIsLeftToJaxRs() {
    assertThat(charging().with("getQueryString", "").isServed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json;charset=latin1", "APPLICATION/JSON"})
  void aBodyOfAnotherTypeIsLeftToJaxRs(String type) {
    assertThat(charging().with("getContentType", type).isServed()).isFalse();
  }

  @Test
  void aBodyOfNoTypeIsLeftToJaxRs() {
    assertThat(charging().with("getContentType", null).isServed()).isFalse();
  }

  @Test
  void whatHasNoBodyNeedsNoType() {
    assertThat(
            asking("GET", "/api/v1/customers/ada/balance").with("getContentType", null).isServed())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({"application/json, true", "*/*, true", "text/html, false", "'a/b, */*', false"})
  void aChoiceOfAnswersIsLeftToJaxRs(String accept, boolean served) {
    assertThat(charging().with("getHeader Accept", accept).isServed()).isEqualTo(served);
  }
}
