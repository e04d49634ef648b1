package org.bursar.application.port;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import java.sql.SQLTransientException;

/**
 * The transaction could not be completed, but the same again may: a deadlock, a lost connection.
 */
public class TransientFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TransientFailure(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Whether a failure is one, in our words or in those of the container and the driver; its causes
   * are not looked at. A connection that is lost at COMMIT is a heuristic outcome to the container:
   * nobody knows.
   */
  public static boolean includes(Throwable failure) {
    return failure instanceof TransientFailure
        || failure instanceof RollbackException
        || failure instanceof HeuristicMixedException
        || failure instanceof SQLTransientException;
  }
}
