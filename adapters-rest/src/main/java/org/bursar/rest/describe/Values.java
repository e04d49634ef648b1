package org.bursar.rest.describe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.bursar.application.ledger.CreditSum;
import org.bursar.application.posting.Receipt;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.json.Factor;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How single values look in JSON. */
final class Values {
  /** Credits in an answer; a difference may be negative. */
  static final String CREDITS = "Credits";

  /** Credits in a request. */
  static final String GIVEN_CREDITS = "GivenCredits";

  private static final Map<Class<?>, Supplier<Schema>> ALIKE =
      Map.ofEntries(
          Map.entry(String.class, () -> type(SchemaType.STRING)),
          Map.entry(boolean.class, () -> type(SchemaType.BOOLEAN)),
          Map.entry(Boolean.class, () -> type(SchemaType.BOOLEAN)),
          Map.entry(int.class, () -> type(SchemaType.INTEGER)),
          Map.entry(Integer.class, () -> type(SchemaType.INTEGER)),
          Map.entry(long.class, () -> type(SchemaType.INTEGER).format("int64")),
          Map.entry(BigDecimal.class, () -> type(SchemaType.NUMBER).minimum(BigDecimal.ZERO)),
          Map.entry(CreditSum.class, () -> ref(CREDITS)),
          Map.entry(Factor.class, Values::decimal),
          Map.entry(UUID.class, () -> text("uuid", "0192f3a1-7b5e-7c3d-9a41-5d2c8b7e6f10")),
          Map.entry(Instant.class, () -> text("date-time", "2026-12-01T00:00:00Z")),
          Map.entry(Duration.class, () -> text("duration", "PT10M")),
          Map.entry(Period.class, () -> text("duration", "P1M")),
          Map.entry(ZoneId.class, () -> type(SchemaType.STRING).addExample("Europe/Berlin")),
          Map.entry(JsonNode.class, OASFactory::createSchema),
          Map.entry(ObjectNode.class, () -> ref("Problem")),
          Map.entry(Receipt.class, () -> ref("Charge")));

  private Values() {}

  /** The schema of a type that is written as one value; null if it is not. */
  static Schema of(Class<?> type, boolean given) {
    if (type == Credits.class) {
      return ref(given ? GIVEN_CREDITS : CREDITS);
    } else if (type.isEnum()) {
      return constants(type);
    }
    Supplier<Schema> alike = ALIKE.get(type);
    return alike == null ? null : alike.get();
  }

  private static Schema constants(Class<?> type) {
    List<Object> names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .<Object>map(name -> type == Scope.class ? name.toLowerCase(Locale.ROOT) : name)
            .toList();
    return type(SchemaType.STRING).enumeration(names);
  }

  static Schema credits() {
    return type(SchemaType.STRING)
        .pattern("^-?\\d+(\\.\\d{1,6})?$")
        .description("An exact amount of credits, at most 6 fraction digits, no trailing zeros.")
        .addExample("12.5");
  }

  static Schema givenCredits() {
    return OASFactory.createSchema()
        .description("An exact amount of credits, at most 6 fraction digits, as text or number.")
        .addAnyOf(type(SchemaType.STRING).pattern("^\\d{1,10}(\\.\\d{1,18})?$"))
        .addAnyOf(
            type(SchemaType.NUMBER)
                .minimum(BigDecimal.ZERO)
                .maximum(BigDecimal.valueOf(9_000_000_000L)))
        .addExample("12.5");
  }

  /** A decimal that is written as text and read as a number too. */
  static Schema decimal() {
    return OASFactory.createSchema()
        .addAnyOf(plainDecimal())
        .addAnyOf(type(SchemaType.NUMBER).minimum(BigDecimal.ZERO));
  }

  static Schema plainDecimal() {
    return type(SchemaType.STRING).pattern("^\\d+(\\.\\d+)?$").addExample("0.5");
  }

  private static Schema text(String format, String example) {
    return type(SchemaType.STRING).format(format).addExample(example);
  }

  /** What no value is like. */
  static Schema nothing() {
    return OASFactory.createSchema().booleanSchema(false);
  }

  static Schema type(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }

  static Schema ref(String component) {
    return OASFactory.createSchema().ref("#/components/schemas/" + component);
  }
}
