package org.bursar.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The WAR that ships, on the server it ships for, with a real database. */
@ArquillianTest
class ShippedWarIT {
  @ArquillianResource private URL url;

  @Deployment(testable = false)
  static WebArchive bursar() {
    return InContainer.war();
  }

  @Test
  @RunAsClient
  void isServedAtTheRoot() {
    assertThat(url.getPath()).isEqualTo("/");
  }

  @Test
  @RunAsClient
  void saysThatItIsReady() {
    RestAssured.get(url + "health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  @RunAsClient
  void saysInAProblemWhatTheServerItselfRefuses() {
    RestAssured.get(url + "nowhere")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
    RestAssured.given()
        .header("Accept", "garbage")
        .get(url + "api/v1/plans")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/bad-request"));
  }

  @Test
  @RunAsClient
  void saysThatItIsAlive() {
    RestAssured.get(url + "health/live").then().statusCode(200);
  }

  @Test
  @RunAsClient
  void showsNothingOfTheServerWhereItRefuses() {
    for (String path : List.of("nowhere", "api/v1/customers/a%2Fb", "api/v1/customers/a;b")) {
      String body =
          RestAssured.given()
              .urlEncodingEnabled(false)
              .get(url + path)
              .then()
              .contentType("application/problem+json")
              .extract()
              .asString();
      assertThat(body).as(path).doesNotContain("Exception", "com.ibm");
    }
  }

  @Test
  @RunAsClient
  void showsNothingOfTheServerBesideItsHealth() {
    String body = RestAssured.get(url + "health/x").then().statusCode(404).extract().asString();
    assertThat(body).contains("Nothing is here.").doesNotContain("Exception", "SRVE");
  }

  @Test
  @RunAsClient
  void refusesAMalformedAddressBeforeItReachesTheWar() {
    for (String path : List.of("api/v1/customers/%00", "api/v1/customers/%0a")) {
      RestAssured.given()
          .urlEncodingEnabled(false)
          .accept("application/json")
          .get(url + path)
          .then()
          .statusCode(400)
          .contentType("application/json");
    }
  }

  @Test
  @RunAsClient
  void countsCommandsAndTransactionsForWhoeverScrapes() {
    double before = metric("bursar_commands_total");
    RestAssured.given()
        .header("Authorization", "Bearer bsk_test_alno_demo")
        .header("Idempotency-Key", "scraped")
        .contentType("application/json")
        .body("{\"customer\":\"nobody\",\"credits\":\"1\"}")
        .post(url + "api/v1/charges")
        .then()
        .statusCode(404);
    assertThat(metric("bursar_commands_total")).isEqualTo(before + 1);
    assertThat(metric("bursar_transactions_total")).isBetween(1.0, 2 * before + 2);
    assertThat(metric("bursar_commands_waiting")).isZero();
    assertThat(metric("jvm_threads_current")).isPositive();
  }

  private double metric(String name) {
    String all =
        RestAssured.get(url + "metrics")
            .then()
            .statusCode(200)
            .contentType("text/plain; version=0.0.4; charset=utf-8")
            .extract()
            .asString();
    return all.lines()
        .filter(line -> line.startsWith(name + " "))
        .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is not among\n" + all));
  }
}
