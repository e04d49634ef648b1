package org.bursar.persistence.sql;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.WalletId;

/** The row at which a result stands, read by the types of the trade. */
public final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  public String text(String column) throws SQLException {
    return result.getString(column);
  }

  public long number(String column) throws SQLException {
    return result.getLong(column);
  }

  /** A whole number of any size, such as a sum. */
  public BigInteger integer(String column) throws SQLException {
    return result.getBigDecimal(column).toBigIntegerExact();
  }

  public boolean flag(String column) throws SQLException {
    return result.getBoolean(column);
  }

  public byte[] bytes(String column) throws SQLException {
    return result.getBytes(column);
  }

  public UUID id(String column) throws SQLException {
    return maybeId(column).orElseThrow();
  }

  public Optional<UUID> maybeId(String column) throws SQLException {
    byte[] bytes = result.getBytes(column);
    if (bytes == null) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return Optional.of(new UUID(buffer.getLong(), buffer.getLong()));
  }

  public WalletId wallet(String column) throws SQLException {
    return new WalletId(id(column));
  }

  public Credits credits(String column) throws SQLException {
    return new Credits(result.getLong(column));
  }

  public Instant instant(String column) throws SQLException {
    return Micros.instant(result.getLong(column));
  }

  public Optional<Instant> maybeInstant(String column) throws SQLException {
    long micros = result.getLong(column);
    return result.wasNull() ? Optional.empty() : Optional.of(Micros.instant(micros));
  }

  /** The instant, or {@link CreditLot#NEVER} for NULL. */
  public Instant instantOrNever(String column) throws SQLException {
    return maybeInstant(column).orElse(CreditLot.NEVER);
  }

  public <E extends Enum<E>> E word(Class<E> type, String column) throws SQLException {
    return Enum.valueOf(type, result.getString(column));
  }

  public <E extends Enum<E>> Optional<E> maybeWord(Class<E> type, String column)
      throws SQLException {
    return Optional.ofNullable(result.getString(column)).map(name -> Enum.valueOf(type, name));
  }
}
