package org.bursar.rest.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.bursar.application.ledger.CreditSum;
import org.bursar.application.tenancy.Scope;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Validity;

/** How the values of the trade are written, and read again. */
public final class ValueFormats {
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

  private ValueFormats() {}

  /**
   * Reads an RFC 3339 instant of the years 1970 to 9998.
   *
   * @throws java.time.DateTimeException if it is none
   */
  public static Instant instant(String text) {
    Instant instant = Instant.parse(text);
    if (instant.isBefore(FIRST) || !instant.isBefore(Validity.BOUND)) {
      throw new java.time.DateTimeException("out of range");
    }
    return instant;
  }

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("bursar");
    module.addDeserializer(Credits.class, new Amounts.OfCredits());
    module.addDeserializer(BigDecimal.class, new Amounts.OfDecimal());
    module.addDeserializer(Factor.class, new Amounts.OfFactor());
    text(module, String.class, "a string without control characters", Texts::clean);
    text(module, UUID.class, "a UUID", UUID::fromString);
    text(
        module,
        Instant.class,
        "an instant such as \"2026-12-01T00:00:00Z\"",
        ValueFormats::instant);
    text(module, Duration.class, "a duration such as \"PT10M\"", Duration::parse);
    text(module, Period.class, "a period such as \"P1M\"", Period::parse);
    text(module, ZoneId.class, "a time zone such as \"Europe/Berlin\"", ValueFormats::zone);
    text(module, Scope.class, "one of charge, read, grant, catalog, admin", ValueFormats::scope);
    module.addSerializer(Credits.class, ToStringSerializer.instance);
    module.addSerializer(CreditSum.class, ToStringSerializer.instance);
    module.addSerializer(Instant.class, ToStringSerializer.instance);
    module.addSerializer(Duration.class, ToStringSerializer.instance);
    module.addSerializer(Period.class, ToStringSerializer.instance);
    module.addSerializer(ZoneId.class, ToStringSerializer.instance);
    module.addSerializer(Scope.class, new LowerCase());
    JsonMixins.addTo(module);
    return module;
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, String expected, Function<String, T> reader) {
    module.addDeserializer(type, new Texts<>(type, expected, reader));
  }

  private static ZoneId zone(String text) {
    return text.equals("Z") ? ZoneId.of("UTC") : ZoneId.of(text);
  }

  private static Scope scope(String text) {
    if (!text.equals(text.toLowerCase(Locale.ROOT))
        && !text.equals(text.toUpperCase(Locale.ROOT))) {
      throw new IllegalArgumentException();
    }
    return Scope.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
