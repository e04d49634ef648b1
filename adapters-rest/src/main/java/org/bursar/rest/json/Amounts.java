package org.bursar.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.bursar.domain.wallet.Credits;

/** Reads exact numbers. */
final class Amounts {
  private Amounts() {}

  /** Credits: a plain decimal string, or a number. */
  static final class OfCredits extends StdScalarDeserializer<Credits> {
    private static final long serialVersionUID = 1L;

    OfCredits() {
      super(Credits.class);
    }

    @Override
    public Credits deserialize(JsonParser parser, DeserializationContext c) throws IOException {
      JsonToken token = parser.currentToken();
      try {
        if (token == JsonToken.VALUE_STRING) {
          return Credits.parse(parser.getText());
        } else if (token.isNumeric()) {
          return Credits.of(parser.getDecimalValue());
        }
      } catch (Refused refused) {
        throw new InvalidValue(parser, ((Refusal.Malformed) refused.refusal()).problem());
      } catch (ArithmeticException | NumberFormatException unfit) {
        throw new InvalidValue(parser, "is out of range");
      }
      throw new InvalidValue(parser, "must be a decimal string such as \"12.5\"");
    }
  }

  /** A decimal within reason: a number; or, where it is a {@link Factor}, a string as well. */
  static final class OfDecimal extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    OfDecimal() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext c) throws IOException {
      if (!parser.currentToken().isNumeric()) {
        throw new InvalidValue(parser, "must be a number");
      }
      return decimal(parser);
    }
  }

  /** A factor: a plain decimal string, or a number. */
  static final class OfFactor extends StdScalarDeserializer<Factor> {
    private static final long serialVersionUID = 1L;

    OfFactor() {
      super(Factor.class);
    }

    @Override
    public Factor deserialize(JsonParser parser, DeserializationContext c) throws IOException {
      JsonToken token = parser.currentToken();
      if (!token.isNumeric() && token != JsonToken.VALUE_STRING) {
        throw new InvalidValue(parser, "must be a decimal string such as \"0.5\"");
      }
      return new Factor(decimal(parser));
    }
  }

  private static BigDecimal decimal(JsonParser parser) throws IOException {
    try {
      String text = parser.getText();
      boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
      if (isText && !text.matches("\\d{1,15}(\\.\\d{1,12})?")) {
        throw new InvalidValue(parser, "must be a plain decimal such as \"0.5\"");
      }
      return Factor.inRange(isText ? new BigDecimal(text) : parser.getDecimalValue());
    } catch (ArithmeticException | NumberFormatException unfit) {
      throw new InvalidValue(
          parser, "must be from 0 to " + Factor.LARGEST.toPlainString() + ", within 30 digits");
    }
  }
}
