package org.bursar.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes a decimal as a string, without exponent or trailing zeros. */
final class PlainText extends StdSerializer<BigDecimal> {
  private static final long serialVersionUID = 1L;

  PlainText() {
    super(BigDecimal.class);
  }

  @Override
  public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider p)
      throws IOException {
    json.writeString(value.stripTrailingZeros().toPlainString());
  }
}
