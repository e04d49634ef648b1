package org.bursar.application.port;

/** A tenant asks more at a time than its share; nothing has been done, and it may try again. */
public class Overloaded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Overloaded(String message) {
    super(message, null, false, false);
  }
}
