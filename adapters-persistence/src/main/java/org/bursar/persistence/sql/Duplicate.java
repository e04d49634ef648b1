package org.bursar.persistence.sql;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** A row of this key is there already. */
public class Duplicate extends PersistenceException {
  private static final long serialVersionUID = 1L;

  Duplicate(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** Whether it was this unique key. */
  public boolean of(String key) {
    return getMessage().contains("'" + key + "'");
  }
}
