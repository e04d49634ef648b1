package org.bursar.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bursar.rest.Addresses.Address;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.OperatorOnly;
import org.bursar.rest.operation.RequiresScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AddressesTest {
  static List<Address> addresses() {
    return Addresses.all();
  }

  @Test
  void everyPromisedAddressIsThere() {
    assertThat(Addresses.all().stream().map(Address::toString))
        .contains(
            "POST /quotes",
            "POST /charges",
            "POST /charges/batch",
            "GET /charges/{id}",
            "POST /charges/{id}/refunds",
            "POST /holds",
            "GET /holds/{id}",
            "POST /holds/{id}/capture",
            "POST /holds/{id}/release",
            "POST /holds/{id}/extend",
            "GET /customers",
            "GET /customers/{customer}",
            "PUT /customers/{customer}",
            "GET /customers/{customer}/balance",
            "GET /customers/{customer}/ledger",
            "GET /customers/{customer}/usage",
            "POST /customers/{customer}/grants",
            "POST /lots/{id}/void",
            "POST /customers/{customer}/sessions",
            "POST /customers/{customer}/purchases",
            "POST /customers/{customer}/subscription",
            "GET /customers/{customer}/subscription",
            "POST /customers/{customer}/subscription/preview",
            "POST /customers/{customer}/subscription/change",
            "DELETE /customers/{customer}/subscription/pending-change",
            "POST /customers/{customer}/subscription/cancel",
            "POST /customers/{customer}/subscription/resume",
            "POST /customers/{customer}/erasure/acknowledge",
            "GET /policy",
            "PUT /policy",
            "GET /plans",
            "GET /plans/{code}",
            "PUT /plans/{code}",
            "GET /packs",
            "GET /packs/{code}",
            "PUT /packs/{code}",
            "GET /meters",
            "GET /meters/{code}",
            "PUT /meters/{code}",
            "GET /test-clock",
            "PUT /test-clock",
            "GET /ledger/proof",
            "GET /keys",
            "POST /keys",
            "POST /keys/{id}/rotate",
            "POST /keys/{id}/revoke",
            "DELETE /keys/{id}",
            "PUT /tenants/{code}");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void noAddressIsOpenToEverybody(Address address) {
    long gates =
        Stream.of(address.annotation(RequiresScope.class), address.annotation(OperatorOnly.class))
            .filter(gate -> gate.isPresent())
            .count();
    assertThat(gates).isEqualTo(1);
  }

  @Test
  void whateverMovesCreditsOrMoneyNeedsAnIdempotencyKey() {
    assertThat(keyed(true))
        .containsExactlyInAnyOrder(
            "POST /charges",
            "POST /charges/{id}/refunds",
            "POST /holds",
            "POST /holds/{id}/capture",
            "POST /holds/{id}/release",
            "POST /customers/{customer}/grants",
            "POST /lots/{id}/void",
            "POST /customers/{customer}/purchases",
            "POST /customers/{customer}/subscription",
            "POST /customers/{customer}/subscription/change");
    assertThat(keyed(false))
        .containsExactlyInAnyOrder(
            "POST /holds/{id}/extend",
            "POST /customers/{customer}/subscription/cancel",
            "POST /customers/{customer}/subscription/resume",
            "DELETE /customers/{customer}/subscription/pending-change",
            "POST /customers/{customer}/erasure/acknowledge");
  }

  /** What a customer does alone: look at what is his own, and change or end his plan. */
  @Test
  void aSessionOpensOnlyWhatACustomerMayDoAlone() {
    List<String> changing =
        Addresses.all().stream()
            .filter(address -> !address.verb().equals("GET"))
            .filter(
                address ->
                    address
                        .annotation(RequiresScope.class)
                        .filter(RequiresScope::customer)
                        .isPresent())
            .map(Address::toString)
            .toList();
    assertThat(changing)
        .containsExactlyInAnyOrder(
            "POST /customers/{customer}/subscription/preview",
            "POST /customers/{customer}/subscription/change",
            "DELETE /customers/{customer}/subscription/pending-change",
            "POST /customers/{customer}/subscription/cancel",
            "POST /customers/{customer}/subscription/resume");
  }

  /** JAX-RS takes the resource whose path has most letters, and then looks nowhere else. */
  @ParameterizedTest
  @MethodSource("addresses")
  void noResourceHidesAnother(Address address) {
    String taken =
        Addresses.all().stream()
            .map(other -> Addresses.root(other.method().getDeclaringClass()))
            .filter(
                root -> address.path().matches(root.replaceAll("\\{[a-z]+}", "[^/]+") + "(/.*)?"))
            .max(Comparator.comparing(root -> root.replaceAll("\\{[a-z]+}", "").length()))
            .orElseThrow();
    assertThat(taken).isEqualTo(Addresses.root(address.method().getDeclaringClass()));
  }

  private static List<String> keyed(boolean required) {
    return Addresses.all().stream()
        .filter(address -> address.annotation(Idempotent.class).isPresent())
        .filter(address -> address.annotation(Idempotent.class).get().required() == required)
        .map(Address::toString)
        .toList();
  }
}
