package org.bursar.rest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bursar.application.contract.Ports;
import org.bursar.application.memory.MemoryPorts;
import org.bursar.application.memory.MemoryStore;
import org.bursar.application.tenancy.KeyRing;
import org.bursar.application.tenancy.Scope;
import org.bursar.application.tenancy.Tenancies;
import org.bursar.domain.Refused;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.RequiresScope;
import org.bursar.rest.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request at the gate, with real keys in memory. */
class GateTest {
  private final Ports ports = MemoryPorts.on(new MemoryStore());
  private final InstantSource clock = InstantSource.system();
  private final KeyRing keys = new KeyRing(ports.keys(), ports.tenants(), clock);
  private final Access access = new Access(keys, clock, Optional.of("operator's token"));
  private final Map<String, String> headers = new HashMap<>();
  private Optional<String> second = Optional.empty();
  private String customer;
  private SecurityContext admitted;
  private String key;

  @RequiresScope(Scope.CHARGE)
  @Idempotent
  void charge() {}

  @RequiresScope(value = Scope.READ, customer = true)
  @Idempotent(required = false)
  void look() {}

  @BeforeEach
  void makeATenant() {
    new Tenancies(ports.tenants(), clock).create("alno", "Alno", true);
    key = keys.create("alno", "all", EnumSet.of(Scope.CHARGE, Scope.READ)).text();
    headers.put("Authorization", "Bearer " + key);
    headers.put("Idempotency-Key", "order 1");
  }

  private Caller enter(String method) throws Exception {
    Gate.of(GateTest.class.getDeclaredMethod(method), access).orElseThrow().filter(request());
    return Caller.of(admitted);
  }

  private Problem refused(String method) {
    return catchThrowableOfType(Problem.Thrown.class, () -> enter(method)).problem();
  }

  @Test
  void aKeyIsTheTenant() throws Exception {
    Caller caller = enter("charge");
    assertThat(caller.tenant()).isEqualTo("alno");
    assertThat(caller.context().key()).isEqualTo("order 1");
    assertThat(caller.context().actor()).isEqualTo("key:" + key.split("_")[2]);
    assertThat(key).startsWith("bsk_test_");
  }

  @Test
  void withoutACredentialThereIsNoWay() {
    headers.remove("Authorization");
    Problem problem = refused("charge");
    assertThat(problem.status()).isEqualTo(401);
    assertThat(problem.headers()).containsEntry("WWW-Authenticate", "Bearer realm=\"bursar\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Basic YTpi",
        "Bearer",
        "Bearer ",
        "Bearer x",
        "Bearer bsk_test_a_b",
        "Bearer a.b.c"
      })
  void aCredentialThatIsNoneIsRefused(String header) {
    headers.put("Authorization", header);
    assertThat(refused("charge").status()).isEqualTo(401);
  }

  @Test
  void aKeyWithAnotherSecretIsRefused() {
    headers.put("Authorization", "Bearer " + key.substring(0, key.length() - 1) + "!");
    assertThat(refused("charge").status()).isEqualTo(401);
  }

  @Test
  void aRevokedKeyStopsAtOnceWhereItWasRevoked() throws Exception {
    enter("charge");
    keys.revoke("alno", key.split("_")[2]);
    access.forget();
    assertThat(refused("charge").status()).isEqualTo(401);
  }

  @Test
  void theIdempotencyKeyIsRequiredWhereCreditsMove() throws Exception {
    headers.remove("Idempotency-Key");
    assertThat(refused("charge").slug()).isEqualTo("idempotency-key-missing");
    assertThat(enter("look").context().isIdempotent()).isFalse();

    headers.put("Idempotency-Key", "ü");
    assertThat(refused("charge").slug()).isEqualTo("idempotency-key-invalid");
    assertThat(refused("look").slug()).isEqualTo("idempotency-key-invalid");
  }

  @Test
  void twoIdempotencyKeysAreNone() {
    second = Optional.of("order 2");
    assertThat(refused("charge").slug()).isEqualTo("idempotency-key-invalid");
    second = Optional.of("order 1");
    assertThat(refused("charge").slug()).isEqualTo("idempotency-key-invalid");
  }

  @Test
  void whoMayNotIsToldBeforeAnythingElse() {
    String reader = keys.create("alno", "reader", Set.of(Scope.READ)).text();
    headers.put("Authorization", "Bearer " + reader);
    headers.remove("Idempotency-Key");
    assertThat(refused("charge").status()).isEqualTo(403);
  }

  @Test
  void aSessionEntersForItsCustomerOnly() throws Exception {
    String token = access.open("alno", "ann", Duration.ofMinutes(5)).token();
    headers.put("Authorization", "Bearer " + token);
    customer = "ann";
    assertThat(enter("look").customer()).contains("ann");
    assertThat(refused("charge").status()).isEqualTo(403);
    customer = "bob";
    assertThatThrownBy(() -> enter("look")).isInstanceOf(Refused.class);
  }

  @Test
  void onlyTheOperatorsTokenIsTheOperators() {
    access.requireOperator("Bearer operator's token");
    for (String header : List.of("Bearer " + key, "Bearer operator", "Bearer ")) {
      assertThatThrownBy(() -> access.requireOperator(header)).isInstanceOf(Problem.Thrown.class);
    }
    Access without = new Access(keys, clock, Optional.empty());
    assertThatThrownBy(() -> without.requireOperator("Bearer ")).isInstanceOf(Problem.Thrown.class);
  }

  private ContainerRequestContext request() {
    return Fake.of(
        ContainerRequestContext.class,
        (method, argument) -> {
          if (method.equals("setSecurityContext")) {
            admitted = (SecurityContext) argument;
            return null;
          }
          return switch (method) {
            case "getUriInfo" -> address();
            case "getHeaders" -> all();
            default -> headers.get(argument);
          };
        });
  }

  private MultivaluedHashMap<String, String> all() {
    MultivaluedHashMap<String, String> all = new MultivaluedHashMap<>(headers);
    second.ifPresent(key -> all.add("Idempotency-Key", key));
    return all;
  }

  private UriInfo address() {
    MultivaluedHashMap<String, String> path = new MultivaluedHashMap<>();
    if (customer != null) {
      path.putSingle("customer", customer);
    }
    return Fake.of(UriInfo.class, (method, argument) -> path);
  }
}
