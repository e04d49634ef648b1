package org.bursar.application;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.transaction.Transactional;
import org.bursar.application.posting.GroupCommit;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses APPLICATION =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.bursar.application");

  @Test
  void dependsOnTheDomainAndThreePartsOfJakartaOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "org.bursar.domain..",
            "org.bursar.application..",
            "jakarta.inject..",
            "jakarta.enterprise..",
            "jakarta.transaction..")
        .because("adapters belong outside: the conversations must run without any of them")
        .check(APPLICATION);
    assertThat(APPLICATION).as("classes looked at").hasSizeGreaterThan(60);
  }

  @Test
  void hasNoCirclesOfPackages() {
    slices()
        .matching("org.bursar.application.(*)..")
        .should()
        .beFreeOfCycles()
        .because("what goes in circles can only be understood, or changed, all at once")
        .check(APPLICATION);
  }

  @Test
  void beginsTransactionsInUseCasesOnly() {
    noClasses()
        .that()
        .areNotAnnotatedWith(UseCase.class)
        .and()
        .areNotAssignableTo(UseCase.class)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Transactional.class)
        .because("a transaction that begins elsewhere would hold locks that nobody expects")
        .check(APPLICATION);
  }

  @Test
  void readsNoClockButTheOneItIsGiven() {
    noClasses()
        .should()
        .callMethodWhere(describe("it reads a clock of its own", ArchitectureTest::readsClock))
        .because("a sandbox's time stands still until it is moved")
        .check(APPLICATION);
  }

  private static boolean readsClock(JavaMethodCall call) {
    String method = call.getTarget().getName();
    return call.getTargetOwner().getPackageName().equals("java.time")
            && (method.equals("now") || method.startsWith("system"))
        || call.getTargetOwner().isEquivalentTo(System.class) && method.equals("currentTimeMillis");
  }

  @Test
  void submitsOutsideOfTransactionsOnly() {
    noClasses()
        .that()
        .areAnnotatedWith(UseCase.class)
        .should()
        .dependOnClassesThat()
        .areAssignableTo(GroupCommit.class)
        .because("other callers' commands would become part of the submitter's transaction")
        .check(APPLICATION);
  }

  @Test
  void movesCreditsThroughTheGroupCommitOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.bursar.application.posting..", "..renewing..")
        .should()
        .callMethod(org.bursar.application.posting.Accounts.class, "post", java.util.List.class)
        .because(GroupCommit.class.getSimpleName() + " is what makes a key count once")
        .check(APPLICATION);
  }
}
