package org.bursar.rest.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.bursar.domain.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationsTest {
  private static final Map<Refusal.Kind, Integer> STATUS =
      Map.of(
          Refusal.Kind.INVALID, 400,
          Refusal.Kind.NOT_FOUND, 404,
          Refusal.Kind.CONFLICT, 409,
          Refusal.Kind.UNAFFORDABLE, 402,
          Refusal.Kind.UNPROCESSABLE, 422);

  static Stream<Class<?>> refusals() {
    return Arrays.stream(Refusal.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void everyRefusalIsExplainedWithItsStatusAndFields(Class<?> type) throws Exception {
    Refusal refusal = anyOf(type);
    Explanation explanation = Explanations.all().get(refusal.slug());

    assertThat(explanation).as(refusal.slug()).isNotNull();
    assertThat(explanation.status()).isEqualTo(STATUS.get(refusal.kind()));
    assertThat(explanation.fields().keySet())
        .containsExactly(
            Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new));
    assertThat(explanation.meaning()).endsWith(".");
    assertThat(explanation.remedy()).endsWith(".");
  }

  /** Slug and kind depend on the type only, so the components may be anything. */
  private static Refusal anyOf(Class<?> type) throws Exception {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    Object[] nothing =
        Arrays.stream(constructor.getParameterTypes())
            .map(c -> c == int.class ? 0 : null)
            .toArray();
    return (Refusal) constructor.newInstance(nothing);
  }
}
