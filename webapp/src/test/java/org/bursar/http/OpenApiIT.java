package org.bursar.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bursar.domain.story.Shop;
import org.bursar.http.Document.Operation;
import org.bursar.webapp.InContainer;
import org.junit.jupiter.api.Test;

/** What is served agrees with what the service says of itself. */
class OpenApiIT extends OverHttp {
  private final Document document = Contract.of(InContainer.url()).document();

  @Test
  void itIsOpenApi31WithSomethingToSay() {
    assertThat(document.root().path("openapi").asText()).startsWith("3.1");
    assertThat(document.root().at("/info/title").asText()).isEqualTo("Bursar");
    assertThat(document.operations()).hasSizeGreaterThan(40);
  }

  @Test
  void everyOperationIsServedAndWantsACredential() {
    OneOfEach things = OneOfEach.madeFor(Sandbox.with(Shop.ALNO), "ada");
    Client nobody = new Client(InContainer.url(), "");
    document.operations().forEach(operation -> nobody.send(things.call(operation)).expect(401));
  }

  @Test
  void everyRouteOfTheCodeIsDescribed() {
    assertThat(document.operations())
        .extracting(Operation::toString)
        .containsExactlyInAnyOrderElementsOf(routes().distinct().toList());
  }

  private static Stream<String> routes() {
    return new ClassFileImporter()
        .importPackages("org.bursar.rest").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> type.getMethods().stream())
            .flatMap(OpenApiIT::routes);
  }

  private static Stream<String> routes(JavaMethod method) {
    String base = method.getOwner().getAnnotationOfType(Path.class).value();
    String own =
        method.tryGetAnnotationOfType(Path.class).map(path -> "/" + path.value()).orElse("");
    return Arrays.stream(method.reflect().getAnnotations())
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(verb -> verb.value() + " " + (base + own).replace("//", "/"));
  }

  @Test
  void aWalkThroughEveryOperationIsAnsweredAsDescribed() {
    List<Operation> done =
        new FullTour()
            .go().stream()
                .filter(reply -> reply.status() < 300)
                .map(reply -> document.at(reply.call().verb(), reply.call().path()))
                .distinct()
                .toList();
    List<Operation> all =
        document.operations().stream().filter(operation -> !operation.isStream()).toList();
    assertThat(done).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void theStreamOfBalancesBeginsWithTheBalance() throws IOException, InterruptedException {
    Sandbox sandbox = Sandbox.empty();
    String ada = sandbox.customerWith("ada", "12.5");
    assertThat(sandbox.browser(ada).firstEvent(ada + "/events"))
        .contains("event: balance")
        .contains("\"available\":\"12.5\"");
  }
}
