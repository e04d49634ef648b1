package org.bursar.application.port;

/**
 * The transaction could not be completed, but the same again may: a deadlock, a lost connection.
 */
public class TransientFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TransientFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
