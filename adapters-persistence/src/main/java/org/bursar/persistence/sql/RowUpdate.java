package org.bursar.persistence.sql;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bursar.domain.wallet.WalletId;

/**
 * A change of many rows of a table by their ids, each to values of its own, by one statement that
 * takes them all as one document. The same update sent row by row, even as a batch, is planned and
 * opened anew for each row, which costs the database twice as much.
 */
public final class RowUpdate {
  /** An id in the document: its 32 hexadecimal digits. */
  private static final String ID = "VARCHAR(32) CHARACTER SET ascii";

  private final String text;

  private RowUpdate(String text) {
    this.text = text;
  }

  /**
   * A column that is set.
   *
   * @param type of the value in the document
   * @param value the expression for the column's new value
   */
  public record Column(String name, String type, String value) {}

  /** An update of a table whose key is {@code id}, of columns in the order of the rows' values. */
  @SafeVarargs
  public static RowUpdate of(String table, List<Column>... groups) {
    List<Column> columns = new ArrayList<>();
    for (List<Column> group : groups) {
      columns.addAll(group);
    }
    StringBuilder paths = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      paths.append(path(columns.get(i).name, columns.get(i).type, i)).append(", ");
    }
    paths.append(path("id", ID, columns.size()));
    return new RowUpdate(
        "UPDATE %1$s JOIN JSON_TABLE(?, '$[*]' COLUMNS (%2$s)) AS new ON %1$s.id = UNHEX(new.id)"
                .formatted(table, paths)
            + columns.stream()
                .map(column -> table + "." + column.name + " = " + column.value)
                .collect(joining(", ", " SET ", "")));
  }

  /** Columns for whole numbers, instants, credits or flags. */
  public static List<Column> numbers(String... names) {
    return columns("BIGINT", "new.%s", names);
  }

  /** Columns for words of ours: letters, digits and {@code _}. */
  public static List<Column> words(String... names) {
    return columns("VARCHAR(64) CHARACTER SET ascii", "new.%s", names);
  }

  /** Columns for ids. */
  public static List<Column> ids(String... names) {
    return columns(ID, "UNHEX(new.%s)", names);
  }

  private static List<Column> columns(String type, String value, String... names) {
    return Stream.of(names).map(name -> new Column(name, type, value.formatted(name))).toList();
  }

  /** By default a value that does not fit becomes NULL; it must be an error. */
  private static String path(String name, String type, int at) {
    return "%s %s PATH '$[%d]' ERROR ON ERROR".formatted(name, type, at);
  }

  String text() {
    return text;
  }

  /** The rows as the document; each has its id last. */
  static String document(List<Object[]> rows) {
    StringBuilder json = new StringBuilder(rows.size() * 96).append('[');
    for (Object[] row : rows) {
      json.append(json.length() == 1 ? "[" : ",[");
      for (int i = 0; i < row.length; i++) {
        append(json.append(i == 0 ? "" : ","), row[i]);
      }
      json.append(']');
    }
    return json.append(']').toString();
  }

  private static void append(StringBuilder json, Object given) {
    Object value = Sql.plain(given);
    if (value == null) {
      json.append("null");
    } else if (value instanceof UUID id) {
      appendHex(json, id);
    } else if (value instanceof WalletId wallet) {
      appendHex(json, wallet.value());
    } else if (value instanceof Enum<?> word) {
      json.append('"').append(word.name()).append('"');
    } else if (value instanceof Boolean flag) {
      json.append(flag ? '1' : '0');
    } else {
      json.append(Sql.number(value));
    }
  }

  private static void appendHex(StringBuilder json, UUID id) {
    json.append('"').append(id.toString().replace("-", "")).append('"');
  }
}
