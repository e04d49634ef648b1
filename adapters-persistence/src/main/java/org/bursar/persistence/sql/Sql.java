package org.bursar.persistence.sql;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.WalletId;

/**
 * A statement as it grows. Values may be ids, credits, instants, enums, optional ones, and whatever
 * JDBC takes; the instant {@link CreditLot#NEVER} and an empty one are NULL.
 */
public final class Sql {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  private Sql() {}

  public static Sql of(String text, Object... values) {
    return new Sql().add(text, values);
  }

  /** Adds text with as many question marks as values. */
  public Sql add(String more, Object... added) {
    text.append(more);
    values.addAll(Arrays.asList(added));
    return this;
  }

  /** Adds another statement, as a part of this one. */
  public Sql add(Sql inner) {
    text.append(inner.text);
    values.addAll(inner.values);
    return this;
  }

  /**
   * Adds {@code (?,?,?)} for at least one value. The last is repeated until there are 1, 2, 4, 8 …
   * of them, so that a handful of statements serves lists of any length.
   */
  public Sql in(Collection<?> added) {
    int places = Integer.highestOneBit(2 * added.size() - 1);
    text.append(marks(places));
    values.addAll(added);
    Object last = values.get(values.size() - 1);
    values.addAll(Collections.nCopies(places - added.size(), last));
    return this;
  }

  private static String marks(int count) {
    return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
  }

  String text() {
    return text.toString();
  }

  void bind(PreparedStatement statement) throws SQLException {
    bind(statement, values.toArray());
  }

  static void bind(PreparedStatement statement, Object[] row) throws SQLException {
    for (int i = 0; i < row.length; i++) {
      statement.setObject(i + 1, column(row[i]));
    }
  }

  private static Object column(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(Sql::column).orElse(null);
    } else if (value instanceof UUID id) {
      return bytes(id);
    } else if (value instanceof WalletId id) {
      return bytes(id.value());
    } else if (value instanceof Credits credits) {
      return credits.micros();
    } else if (value instanceof Instant instant) {
      return instant.equals(CreditLot.NEVER) ? null : Micros.of(instant);
    }
    return value instanceof Enum<?> constant ? constant.name() : value;
  }

  /** The bytes of an id in their written order. */
  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
