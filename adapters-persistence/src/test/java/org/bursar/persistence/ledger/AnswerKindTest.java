package org.bursar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.UUID;
import java.util.stream.Stream;
import org.bursar.application.posting.Receipt;
import org.junit.jupiter.api.Test;

class AnswerKindTest {
  @Test
  void knowsEveryAnswerThatCanComeUnderAKey() {
    Stream<JavaClass> all =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("org.bursar.application")
                .stream()
                .filter(type -> type.isAssignableTo(Receipt.class) && !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.PRIVATE));
    assertThat(all.map(JavaClass::getSimpleName).sorted())
        .isEqualTo(
            LedgerExamples.answers().values().stream()
                .map(answer -> answer.getClass().getSimpleName())
                .distinct()
                .sorted()
                .toList());
  }

  @Test
  void storesNoAnswerThatCouldNotBeReadBack() {
    record Unknown(UUID id) implements Receipt {}
    assertThatThrownBy(() -> AnswerKind.of(new Unknown(new UUID(1, 2))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Unknown");
  }
}
