package org.bursar.persistence.sql;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.bursar.application.port.TransientFailure;

/** What the database complains of, in the application's words. */
final class Failures {
  private static final int DUPLICATE = 1062;

  /** Deadlock; lock wait timeout; record has changed since last read. */
  private static final Set<Integer> IN_EACH_OTHERS_WAY = Set.of(1213, 1205, 1020);

  /** Server shutdown in progress; connection was killed. */
  private static final Set<Integer> CUT_OFF = Set.of(1053, 1927);

  private Failures() {}

  static RuntimeException of(SQLException failure) {
    String state = Optional.ofNullable(failure.getSQLState()).orElse("");
    if (IN_EACH_OTHERS_WAY.contains(failure.getErrorCode())) {
      return new TransientFailure("Two transactions were in each other's way", failure);
    } else if (CUT_OFF.contains(failure.getErrorCode()) || state.startsWith("08")) {
      return new TransientFailure("The connection to the database was lost", failure);
    } else if (failure.getErrorCode() == DUPLICATE) {
      return new Duplicate(failure);
    }
    return new PersistenceException(failure);
  }

  /** The same for what JPA throws; its own exceptions wrap the driver's. */
  static RuntimeException of(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return of(sql);
      }
    }
    return failure;
  }
}
