package org.bursar.persistence.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.bursar.domain.wallet.Credits;

/** Credits as decimal strings. Sums that exceed what is accepted from outside are read back too. */
final class CreditsModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  CreditsModule() {
    addSerializer(new Writer());
    addDeserializer(Credits.class, new Reader());
  }

  private static final class Writer extends StdSerializer<Credits> {
    private static final long serialVersionUID = 1L;

    Writer() {
      super(Credits.class);
    }

    @Override
    public void serialize(Credits credits, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(credits.toString());
    }
  }

  private static final class Reader extends StdDeserializer<Credits> {
    private static final long serialVersionUID = 1L;

    Reader() {
      super(Credits.class);
    }

    @Override
    public Credits deserialize(JsonParser json, DeserializationContext context) throws IOException {
      BigDecimal decimal = new BigDecimal(json.getText());
      return new Credits(decimal.movePointRight(Credits.SCALE).longValueExact());
    }
  }
}
