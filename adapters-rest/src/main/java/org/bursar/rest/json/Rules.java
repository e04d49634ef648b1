package org.bursar.rest.json;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.Credits;

/** What the fields of requests have in common. Each rule gives back what it lets pass. */
public final class Rules {
  /** Characters of a description, a reason or a value of metadata. */
  public static final int LONG = 500;

  /** Characters of a name that people read. */
  public static final int SHORT = 200;

  private static final Duration SHORTEST = Duration.of(1, ChronoUnit.MICROS);
  private static final int MOST_ENTRIES = 50;
  private static final int LONGEST_NAME = 64;
  private static final Pattern CUSTOMER = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  private Rules() {}

  /** The tenant's own id of a customer. In an address, . and .. would mean another place. */
  public static String customer(String field, String id) {
    matching(CUSTOMER, field, id, "must be 1 to 64 letters, digits, dots, '_' or '-'");
    return check(!id.equals(".") && !id.equals(".."), field, "must not be . or ..", id);
  }

  /** The code of a plan, pack, meter or tenant. */
  public static String code(String field, String code) {
    return matching(CODE, field, code, "must be 1 to 64 of a-z, 0-9 and '-', no '-' first");
  }

  private static String matching(Pattern pattern, String field, String text, String problem) {
    return check(pattern.matcher(text).matches(), field, problem, text);
  }

  /** Text that says something, in so many characters at most. */
  public static String text(String field, String text, int most) {
    boolean fits = !text.isBlank() && text.codePointCount(0, text.length()) <= most;
    return check(fits, field, "must have 1 to " + most + " characters, not all blank", text);
  }

  public static Optional<String> text(String field, Optional<String> text, int most) {
    text.ifPresent(given -> text(field, given, most));
    return text;
  }

  public static Credits positive(String field, Credits credits) {
    return check(credits.isPositive(), field, "must be more than 0", credits);
  }

  /** A duration from a microsecond, which is as fine as instants are kept, up to a longest. */
  public static Duration within(String field, Duration duration, Duration longest) {
    boolean fits = duration.compareTo(SHORTEST) >= 0 && duration.compareTo(longest) <= 0;
    return check(fits, field, "must be from " + SHORTEST + " to " + longest, duration);
  }

  /** Names with something to each: not too many, none of them empty or long. */
  public static <V> Map<String, V> names(String field, Map<String, V> entries) {
    check(entries.size() <= MOST_ENTRIES, field, "must have at most 50 entries", entries);
    entries
        .keySet()
        .forEach(
            name -> {
              String named = field + "." + name;
              text(named, name, LONGEST_NAME);
              check(Texts.isClean(name), named, "must have no control characters", name);
            });
    return entries;
  }

  /** Names with a text to each. */
  public static Map<String, String> texts(String field, Map<String, String> entries, int most) {
    names(field, entries)
        .forEach(
            (name, text) -> {
              boolean fits = text.codePointCount(0, text.length()) <= most;
              check(fits, field + "." + name, "must have at most " + most + " characters", text);
            });
    return entries;
  }

  /**
   * The value, if it is right.
   *
   * @throws org.bursar.domain.Refused malformed, naming the field
   */
  public static <T> T check(boolean right, String field, String problem, T value) {
    if (!right) {
      throw new Refusal.Malformed(field, problem).refused();
    }
    return value;
  }
}
