package org.bursar.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bursar.domain.Refusal;

/** A part of a list, newest first; {@code nextCursor} is absent on the last one. */
public record Page<T>(List<T> items, Optional<String> nextCursor) {
  private static final int USUAL = 50;
  private static final int MOST = 100;

  /** A list that is short enough to go out whole. */
  public static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, Optional.empty());
  }

  /**
   * A page out of one item more than fits, if there are so many.
   *
   * @param position what the next page starts after
   */
  public static <S, T> Page<T> of(
      List<S> found, int limit, Function<S, T> shape, Function<S, String> position) {
    List<S> shown = found.size() > limit ? found.subList(0, limit) : found;
    Optional<String> next =
        found.size() > limit
            ? Optional.of(Cursor.encode(position.apply(shown.get(limit - 1))))
            : Optional.empty();
    return new Page<>(shown.stream().map(shape).toList(), next);
  }

  /**
   * Reads {@code ?limit=}.
   *
   * @throws org.bursar.domain.Refused malformed
   */
  public static int limit(String text) {
    if (text == null) {
      return USUAL;
    }
    boolean number = text.matches("\\d{1,3}");
    int limit = number ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > MOST) {
      throw new Refusal.Malformed("limit", "must be from 1 to " + MOST).refused();
    }
    return limit;
  }
}
