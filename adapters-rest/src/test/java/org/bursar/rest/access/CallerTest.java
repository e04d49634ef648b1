package org.bursar.rest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.Refused;
import org.bursar.rest.operation.RequiresScope;
import org.bursar.rest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {
  private static final Caller ANN = Caller.session("alno", "ann");

  @RequiresScope(Scope.CHARGE)
  void charge() {}

  @RequiresScope(value = Scope.READ, customer = true)
  void look() {}

  private static RequiresScope needs(String method) throws Exception {
    return CallerTest.class.getDeclaredMethod(method).getAnnotation(RequiresScope.class);
  }

  @ParameterizedTest
  @EnumSource(Scope.class)
  void noScopeImpliesAnother(Scope scope) throws Exception {
    Caller caller = Caller.key("alno", "k", Set.of(scope));
    if (scope == Scope.CHARGE) {
      assertThatCode(() -> caller.require(needs("charge"), null)).doesNotThrowAnyException();
    } else {
      RequiresScope needs = needs("charge");
      Problem problem =
          catchThrowableOfType(Problem.Thrown.class, () -> caller.require(needs, null)).problem();
      assertThat(problem.status()).isEqualTo(403);
      assertThat(problem.detail()).contains("'charge'");
      assertThat(problem.document().get("scope").asText()).isEqualTo("charge");
    }
  }

  @Test
  void aKeySeesEveryCustomerOfItsTenant() {
    Caller key = Caller.key("alno", "k", Set.of(Scope.READ));
    assertThatCode(() -> key.require(needs("look"), "bob")).doesNotThrowAnyException();
    assertThatCode(() -> key.requireSight("hold", "h", "bob")).doesNotThrowAnyException();
  }

  @Test
  void aSessionSeesItsCustomerOnly() {
    assertThatCode(() -> ANN.require(needs("look"), "ann")).doesNotThrowAnyException();
    assertThatCode(() -> ANN.require(needs("look"), null)).doesNotThrowAnyException();
    assertThatThrownBy(() -> ANN.require(needs("look"), "bob"))
        .isInstanceOf(Refused.class)
        .hasMessage("There is no customer 'bob'.");
    assertThatThrownBy(() -> ANN.requireSight("hold", "h", "bob"))
        .isInstanceOf(Refused.class)
        .hasMessage("There is no hold 'h'.");
  }

  @Test
  void aSessionMayNotCharge() throws Exception {
    RequiresScope needs = needs("charge");
    assertThat(
            catchThrowableOfType(Problem.Thrown.class, () -> ANN.require(needs, "ann"))
                .problem()
                .status())
        .isEqualTo(403);
  }

  @Test
  void theLedgerNamesTheActor() {
    Caller key = Caller.key("alno", "k1", Set.of(Scope.CHARGE)).with("order 7");
    assertThat(key.context().actor()).isEqualTo("key:k1");
    assertThat(key.context().key()).isEqualTo("order 7");
    assertThat(ANN.context().actor()).isEqualTo("customer");
    assertThat(ANN.context().isIdempotent()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a b", "~!\"{}", "01890000-0000-7000-8000-000000000001"})
  void printableAsciiIsAKey(String key) {
    assertThat(Caller.isIdempotencyKey(key)).isTrue();
    assertThat(Caller.isIdempotencyKey("x".repeat(255))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "é", "a\tb", "a\nb", "\u0000", "\u007f"})
  void otherTextIsNot(String key) {
    assertThat(Caller.isIdempotencyKey(key)).isFalse();
    assertThat(Caller.isIdempotencyKey("x".repeat(256))).isFalse();
  }
}
