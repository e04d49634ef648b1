package org.bursar.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {
  private static final String ROOT = "org.bursar.domain";
  private static final JavaClasses DOMAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void dependsOnTheJdkAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + "..")
        .because("rules that need a framework cannot be read, tried or kept without it")
        .check(DOMAIN);
    assertThat(DOMAIN).as("classes looked at").hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @CsvSource({
    "calendar, ''",
    "wallet, ''",
    "customer, ''",
    "policy, calendar wallet",
    "catalog, calendar wallet policy",
    "metering, calendar wallet policy",
    "subscription, calendar wallet policy catalog metering"
  })
  void eachPackageKnowsOnlyThoseBelowIt(String name, String below) {
    Stream<String> known = Arrays.stream((name + " " + below).strip().split(" "));
    String[] allowed =
        Stream.concat(Stream.of("java..", ROOT), known.map(word -> ROOT + "." + word + ".."))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .because("a wallet that knew of plans could not be trusted without them")
        .check(DOMAIN);
  }

  @Test
  void readsNoClock() {
    noClasses()
        .should()
        .callMethodWhere(describe("it reads a clock", ArchitectureTest::readsClock))
        .because("forecasts, late renewals and test clocks hand in another time")
        .check(DOMAIN);
  }

  private static boolean readsClock(JavaMethodCall call) {
    String method = call.getTarget().getName();
    return call.getTargetOwner().getPackageName().equals("java.time")
            && (method.equals("now") || method.startsWith("system") || method.equals("instant"))
        || call.getTargetOwner().isEquivalentTo(System.class)
            && (method.equals("currentTimeMillis") || method.equals("nanoTime"));
  }
}
