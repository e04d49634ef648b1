package org.bursar.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.DerivedIds;

/** A place in a list, as opaque text. A check sum tells what has been cut or altered. */
public final class Cursor {
  private static final int CHECK = 6;

  private Cursor() {}

  static String encode(String position) {
    byte[] text = position.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(check(position), CHECK + text.length);
    System.arraycopy(text, 0, all, CHECK, text.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /**
   * Reads {@code ?cursor=}.
   *
   * @throws org.bursar.domain.Refused malformed
   */
  public static <T> Optional<T> decode(String cursor, Function<String, T> position) {
    if (cursor == null) {
      return Optional.empty();
    }
    try {
      byte[] all = Base64.getUrlDecoder().decode(cursor);
      String text = new String(all, CHECK, all.length - CHECK, StandardCharsets.UTF_8);
      if (encode(text).equals(cursor)) {
        return Optional.of(position.apply(text));
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException none) {
      throw malformed();
    }
    throw malformed();
  }

  private static RuntimeException malformed() {
    return new Refusal.Malformed("cursor", "must be a nextCursor of this list").refused();
  }

  private static byte[] check(String position) {
    return Arrays.copyOf(DerivedIds.sha256("cursor:" + position), CHECK);
  }
}
