package org.bursar.persistence.schema;

/** The database cannot be used; the message is the one line an operator needs. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  Unfit(String line, Throwable cause) {
    super(line, cause);
  }
}
