package org.bursar.application.port;

/** Something that the service needs cannot be reached; nothing has been done. */
public class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
