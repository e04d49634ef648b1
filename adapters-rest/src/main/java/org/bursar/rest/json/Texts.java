package org.bursar.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value from a JSON string, and from nothing else. */
final class Texts<T> extends StdScalarDeserializer<T> {
  private static final long serialVersionUID = 1L;

  private final String expected;
  private final transient Function<String, T> reader;

  /**
   * A reader of one type.
   *
   * @param expected such as "a string"
   * @param reader throws IllegalArgumentException or DateTimeException at what is none
   */
  Texts(Class<T> type, String expected, Function<String, T> reader) {
    super(type);
    this.expected = expected;
    this.reader = reader;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new InvalidValue(parser, "must be " + expected);
    }
    try {
      return reader.apply(parser.getText());
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException unfit) {
      throw new InvalidValue(parser, "must be " + expected);
    }
  }

  /** Text that can be stored and shown: no control characters, no half of a surrogate pair. */
  static String clean(String text) {
    if (!isClean(text)) {
      throw new IllegalArgumentException();
    }
    return text;
  }

  static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c) || (c < ' ' && c != '\n' && c != '\t' && c != '\r')) {
        return false;
      }
    }
    return true;
  }
}
