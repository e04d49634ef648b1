package org.bursar.rest.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.bursar.domain.Refusal;
import org.bursar.rest.problem.Fault;
import org.bursar.rest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationsTest {
  static Stream<Class<?>> refusals() {
    return Arrays.stream(Refusal.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalIsExplainedWithItsStatusAndFields(Class<?> type) {
    Refusal refusal = anyOf(type);
    Explanation explanation = Explanations.all().get(refusal.slug());

    assertThat(explanation).as(refusal.slug()).isNotNull();
    assertThat(explanation.status()).isEqualTo(Problem.status(refusal.kind()));
    assertThat(explanation.fields().keySet())
        .containsExactly(
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new));
    assertThat(explanation.meaning()).endsWith(".");
    assertThat(explanation.remedy()).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource
  void everyFaultIsExplainedWithItsStatus(Fault fault) {
    assertThat(Explanations.all().get(fault.slug()))
        .as(fault.slug())
        .isNotNull()
        .returns(fault.status(), Explanation::status);
  }

  @Test
  void nothingIsExplainedThatCannotHappen() {
    Stream<String> refused = refusals().map(ExplanationsTest::anyOf).map(Refusal::slug);
    Stream<String> broken = Arrays.stream(Fault.values()).map(Fault::slug);

    assertThat(Stream.concat(refused, broken)).containsAll(Explanations.all().keySet());
  }

  /** Slug and kind depend on the type only, so the components may be anything. */
  private static Refusal anyOf(Class<?> type) {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    Object[] nothing =
        Arrays.stream(constructor.getParameterTypes())
            .map(c -> c == int.class ? 0 : null)
            .toArray();
    try {
      return (Refusal) constructor.newInstance(nothing);
    } catch (ReflectiveOperationException broken) {
      throw new AssertionError(broken);
    }
  }
}
