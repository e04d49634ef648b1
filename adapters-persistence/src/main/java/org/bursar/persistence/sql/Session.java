package org.bursar.persistence.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A connection, for as long as one piece of work needs it. */
public final class Session {
  /** Rows that are fetched at once where a result is read one by one. */
  private static final int FETCH = 500;

  private final Connection connection;

  Session(Connection connection) {
    this.connection = connection;
  }

  public <T> List<T> list(Sql sql, Row.Reader<T> reader) throws SQLException {
    List<T> all = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      sql.bind(statement);
      try (ResultSet result = statement.executeQuery()) {
        Row row = new Row(result);
        while (result.next()) {
          all.add(reader.read(row));
        }
      }
    }
    return all;
  }

  public <T> Optional<T> first(Sql sql, Row.Reader<T> reader) throws SQLException {
    return list(sql, reader).stream().findFirst();
  }

  /** Reads rows one by one, without having all of them in memory. */
  public <T> void forEach(Sql sql, Row.Reader<T> reader, Consumer<T> sink) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      statement.setFetchSize(FETCH);
      sql.bind(statement);
      try (ResultSet result = statement.executeQuery()) {
        Row row = new Row(result);
        while (result.next()) {
          sink.accept(reader.read(row));
        }
      }
    }
  }

  /** Executes a change and says how many rows it has found or made. */
  public int update(Sql sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      sql.bind(statement);
      return statement.executeUpdate();
    }
  }

  /**
   * Executes a change once for each row, in one message to the server: the statement is prepared
   * there and stays, so it is parsed once in a connection's life.
   */
  public void each(String sql, List<Object[]> rows) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    // Without this, a container asks for generated keys, and then the driver sends row by row.
    int none = Statement.NO_GENERATED_KEYS;
    try (PreparedStatement statement = connection.prepareStatement(sql, none)) {
      for (Object[] row : rows) {
        Sql.bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Executes a change of many rows by their ids; ids that are not there are passed over. */
  public void each(RowUpdate update, List<Object[]> rows) throws SQLException {
    if (!rows.isEmpty()) {
      update(Sql.of(update.text(), RowUpdate.document(rows)));
    }
  }
}
