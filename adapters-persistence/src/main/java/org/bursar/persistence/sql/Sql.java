package org.bursar.persistence.sql;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
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
 * A statement as it grows. Values may be ids, credits, instants, enums, texts, bytes, flags, whole
 * numbers and optional ones; the instant {@link CreditLot#NEVER} and an empty one are NULL.
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
      put(statement, i + 1, plain(row[i]));
    }
  }

  /** By type, for {@code setObject} makes the driver try all types that it knows, one by one. */
  private static void put(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value instanceof String text) {
      statement.setString(at, text);
    } else if (value instanceof Enum<?> constant) {
      statement.setString(at, constant.name());
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(at, bytes);
    } else if (value instanceof UUID id) {
      statement.setBytes(at, bytes(id));
    } else if (value instanceof WalletId id) {
      statement.setBytes(at, bytes(id.value()));
    } else if (value instanceof Boolean flag) {
      statement.setBoolean(at, flag);
    } else if (value == null) {
      statement.setNull(at, Types.NULL);
    } else {
      statement.setLong(at, number(value));
    }
  }

  /** A value as the database has it: null for an empty one and for {@link CreditLot#NEVER}. */
  static Object plain(Object given) {
    Object value = given instanceof Optional<?> maybe ? maybe.orElse(null) : given;
    return CreditLot.NEVER.equals(value) ? null : value;
  }

  static long number(Object value) {
    if (value instanceof Credits credits) {
      return credits.micros();
    } else if (value instanceof Instant instant) {
      return Micros.of(instant);
    }
    return ((Number) value).longValue();
  }

  /** The bytes of an id in their written order. */
  public static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
