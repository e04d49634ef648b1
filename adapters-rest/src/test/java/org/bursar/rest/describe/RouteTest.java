package org.bursar.rest.describe;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.bursar.rest.json.Json;
import org.junit.jupiter.api.Test;

class RouteTest {

  @Test
  void everyResourceClassIsDescribed() {
    Stream<String> served =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.bursar.rest")
                .stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(JavaClass::getName);

    assertThat(Route.RESOURCES.stream().map(Class::getName))
        .containsExactlyInAnyOrderElementsOf(served.toList());
  }

  @Test
  void everyMethodSaysWhatItDoes() {
    assertThat(Route.all()).isNotEmpty().allMatch(route -> route.does() != null);
  }

  @Test
  void noTwoRoutesHaveOneAddressOrOneName() {
    List<String> addresses = Route.all().stream().map(r -> r.verb() + " " + r.path()).toList();

    assertThat(addresses).doesNotHaveDuplicates().contains("POST /api/v1/charges/{id}/refunds");
    assertThat(Route.all().stream().map(Route::id)).doesNotHaveDuplicates();
  }

  @Test
  void everyExampleBelongsToARoute() {
    Iterator<String> names = Json.resource(Route.class, "examples.json").fieldNames();

    assertThat(Route.all().stream().map(Route::id)).contains(list(names));
  }

  private static String[] list(Iterator<String> names) {
    return Stream.iterate(names, Iterator::hasNext, n -> n)
        .map(Iterator::next)
        .toArray(String[]::new);
  }
}
