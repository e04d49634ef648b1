package org.bursar.webapp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import jakarta.persistence.Entity;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.util.stream.Stream;
import org.bursar.application.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all modules together. */
class ArchitectureTest {
  private static final JavaClasses BURSAR =
      new ClassFileImporter().withImportOption(new ShippedOnly()).importPackages("org.bursar");

  @Test
  void looksAtEveryModule() {
    assertThat(
            Stream.of("domain", "application", "rest", "persistence", "webapp")
                .filter(
                    module ->
                        BURSAR.that(JavaClass.Predicates.resideInAPackage(in(module))).isEmpty()))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rest", "persistence", "stripe"})
  void anAdapterKnowsNoOtherAndNotWhatWiresIt(String adapter) {
    String[] others =
        Stream.of("rest", "persistence", "stripe", "webapp")
            .filter(other -> !other.equals(adapter))
            .map(ArchitectureTest::in)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(in(adapter))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true)
        .because("each must be replaceable without touching another")
        .check(BURSAR);
  }

  @Test
  void whatIsInsideKnowsNoAdapter() {
    noClasses()
        .that()
        .resideInAnyPackage(in("domain"), in("application"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in("rest"), in("persistence"), in("stripe"), in("webapp"))
        .because("the rules and the conversations must run without any of them")
        .check(BURSAR);
  }

  @Test
  void rowsStayWithinTheirPackage() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .haveSimpleNameEndingWith("Row")
        .and()
        .resideOutsideOfPackage("org.bursar.persistence.sql")
        .and()
        .resideInAPackage(in("persistence"))
        .should()
        .notBePublic()
        .because("whoever could see a row would map it a second time, elsewhere")
        .check(BURSAR);
  }

  @Test
  void transactionsBeginAtUseCasesOnly() {
    noClasses()
        .that()
        .areNotAssignableTo(UseCase.class)
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Transactional.class, UserTransaction.class, TransactionManager.class)
        .because("a transaction that begins elsewhere would hold locks that nobody expects")
        .check(BURSAR);
  }

  @Test
  void packagesAreWordsOfTheTrade() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..",
            "..common..",
            "..impl..",
            "..dto..",
            "..mapper..",
            "..service..",
            "..manager..")
        .because("such a package is where things go that have no place")
        .check(BURSAR);
  }

  private static String in(String module) {
    return "org.bursar." + module + "..";
  }

  /** Neither this module's tests nor the test-jars of others. */
  private static final class ShippedOnly implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }
}
