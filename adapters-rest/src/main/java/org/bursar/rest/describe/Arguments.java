package org.bursar.rest.describe;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bursar.domain.wallet.HoldStatus;
import org.bursar.rest.operation.Idempotent;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** What stands in paths, queries and headers. A name means the same wherever it stands. */
final class Arguments {
  private static final Map<String, Described> KNOWN =
      Map.ofEntries(
          Map.entry("customer", text("the tenant's own id of the customer", "user-4711")),
          Map.entry("code", text("the code under which it is kept", "pro")),
          Map.entry("id", text("the id that it was given when it was made", "")),
          Map.entry("limit", new Described("items on a page", Arguments::limit)),
          Map.entry("cursor", text("the nextCursor of the page before", "")),
          Map.entry("at", instant("the balance at this instant, past or future; now if left out")),
          Map.entry("from", instant("only from this instant on")),
          Map.entry("to", instant("only before this instant")),
          Map.entry("meter", text("only charges by this meter", "chat")),
          Map.entry("status", new Described("only holds of this status", Arguments::status)),
          Map.entry("groupBy", new Described("what to add up by", Arguments::grouping)));

  private Arguments() {}

  private record Described(String description, Supplier<Schema> schema) {}

  static List<Parameter> of(Route route) {
    List<Parameter> all = new ArrayList<>();
    for (java.lang.reflect.Parameter parameter : route.method().getParameters()) {
      PathParam inPath = parameter.getAnnotation(PathParam.class);
      QueryParam inQuery = parameter.getAnnotation(QueryParam.class);
      if (inPath != null) {
        all.add(known(In.PATH, inPath.value()).required(true));
      } else if (inQuery != null) {
        all.add(known(In.QUERY, inQuery.value()));
      }
    }
    Idempotent keyed = route.method().getAnnotation(Idempotent.class);
    if (keyed != null) {
      all.add(idempotencyKey().required(keyed.required()));
    }
    return all;
  }

  private static Parameter known(In in, String name) {
    Described described = KNOWN.get(name);
    return OASFactory.createParameter()
        .in(in)
        .name(name)
        .description(described.description())
        .schema(described.schema().get());
  }

  private static Parameter idempotencyKey() {
    return OASFactory.createParameter()
        .in(In.HEADER)
        .name("Idempotency-Key")
        .description("unique for each thing to be done; the same with every retry of it")
        .schema(Values.type(SchemaType.STRING).minLength(1).maxLength(255).pattern("^[ -~]+$"));
  }

  private static Described text(String description, String example) {
    return new Described(
        description,
        () -> {
          Schema text = Values.type(SchemaType.STRING);
          return example.isEmpty() ? text : text.addExample(example);
        });
  }

  private static Described instant(String description) {
    return new Described(description, () -> Values.of(java.time.Instant.class, true));
  }

  private static Schema limit() {
    return Values.type(SchemaType.INTEGER)
        .minimum(java.math.BigDecimal.ONE)
        .maximum(java.math.BigDecimal.valueOf(100))
        .defaultValue(50);
  }

  private static Schema status() {
    return Values.of(HoldStatus.class, true);
  }

  private static Schema grouping() {
    return Values.type(SchemaType.STRING)
        .enumeration(List.of("meter", "model", "day"))
        .defaultValue("meter");
  }
}
