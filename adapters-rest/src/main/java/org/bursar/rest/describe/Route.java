package org.bursar.rest.describe;

import com.fasterxml.jackson.databind.JavaType;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bursar.rest.Api;
import org.bursar.rest.catalog.MetersResource;
import org.bursar.rest.catalog.PacksResource;
import org.bursar.rest.catalog.PlansResource;
import org.bursar.rest.catalog.PolicyResource;
import org.bursar.rest.charging.ChargesResource;
import org.bursar.rest.charging.HoldsResource;
import org.bursar.rest.charging.QuotesResource;
import org.bursar.rest.customer.BalanceResource;
import org.bursar.rest.customer.CustomerChargesResource;
import org.bursar.rest.customer.CustomerHoldsResource;
import org.bursar.rest.customer.CustomerResource;
import org.bursar.rest.customer.CustomersResource;
import org.bursar.rest.customer.GrantsResource;
import org.bursar.rest.customer.LedgerResource;
import org.bursar.rest.customer.LotsResource;
import org.bursar.rest.customer.PurchasesResource;
import org.bursar.rest.customer.SessionsResource;
import org.bursar.rest.customer.UsageResource;
import org.bursar.rest.download.LedgerSheetResource;
import org.bursar.rest.download.LotsSheetResource;
import org.bursar.rest.download.UsageSheetResource;
import org.bursar.rest.events.EventsResource;
import org.bursar.rest.json.Json;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.subscribing.ErasureResource;
import org.bursar.rest.subscribing.SubscriptionResource;
import org.bursar.rest.tenant.KeysResource;
import org.bursar.rest.tenant.ProofResource;
import org.bursar.rest.tenant.TenantsResource;
import org.bursar.rest.tenant.TestClockResource;

/**
 * A resource method and the address at which it is served.
 *
 * @param verb such as GET
 * @param path such as {@code /api/v1/customers/{customer}}
 */
public record Route(String verb, String path, Method method) {
  /** In the order in which they are described. */
  static final List<Class<?>> RESOURCES =
      List.of(
          QuotesResource.class,
          ChargesResource.class,
          HoldsResource.class,
          CustomersResource.class,
          CustomerResource.class,
          BalanceResource.class,
          EventsResource.class,
          CustomerChargesResource.class,
          CustomerHoldsResource.class,
          LedgerResource.class,
          UsageResource.class,
          GrantsResource.class,
          LotsResource.class,
          PurchasesResource.class,
          SessionsResource.class,
          UsageSheetResource.class,
          LedgerSheetResource.class,
          LotsSheetResource.class,
          SubscriptionResource.class,
          ErasureResource.class,
          PolicyResource.class,
          PlansResource.class,
          PacksResource.class,
          MetersResource.class,
          KeysResource.class,
          TestClockResource.class,
          ProofResource.class,
          TenantsResource.class);

  public static List<Route> all() {
    return RESOURCES.stream().flatMap(Route::of).toList();
  }

  private static Stream<Route> of(Class<?> resource) {
    String base =
        Api.class.getAnnotation(ApplicationPath.class).value()
            + resource.getAnnotation(Path.class).value();
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> verb(method).isPresent())
        .map(method -> new Route(verb(method).get(), base + subpath(method), method));
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .filter(verb -> verb != null)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String subpath(Method method) {
    Path path = method.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }

  Operation does() {
    return method.getAnnotation(Operation.class);
  }

  /** What comes in its body. */
  Optional<JavaType> body() {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.getAnnotations().length == 0)
        .map(parameter -> Json.type(parameter.getParameterizedType()))
        .findFirst();
  }

  /** Such as {@code chargesRefund}. */
  String id() {
    String resource = method.getDeclaringClass().getSimpleName().replace("Resource", "");
    String name = method.getName();
    return Character.toLowerCase(resource.charAt(0))
        + resource.substring(1)
        + Character.toUpperCase(name.charAt(0))
        + name.substring(1);
  }

  /** The resource's package in a word. */
  String tag() {
    String name = method.getDeclaringClass().getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
