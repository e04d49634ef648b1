package org.bursar.domain.policy;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;

/** Reads the words of answers. */
final class Answers {
  private Answers() {}

  /** The constant that is written in lower case with hyphens, such as {@code cycle-end}. */
  static <E extends Enum<E>> E word(String question, Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> text(constant).equals(text))
        .findFirst()
        .orElseThrow(() -> malformed(question, text, words(type)));
  }

  static String text(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <T> T read(String question, String text, String expected, Function<String, T> reader) {
    try {
      return reader.apply(text);
    } catch (DateTimeException | ArithmeticException | IllegalArgumentException | Refused e) {
      throw malformed(question, text, expected);
    }
  }

  static RuntimeException malformed(String question, String text, String expected) {
    String problem = "'" + text + "' is no answer; expected " + expected;
    return new Refusal.Malformed(question, problem).refused();
  }

  private static <E extends Enum<E>> String words(Class<E> type) {
    return String.join(" or ", Arrays.stream(type.getEnumConstants()).map(Answers::text).toList());
  }
}
