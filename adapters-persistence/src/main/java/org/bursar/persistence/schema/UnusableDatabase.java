package org.bursar.persistence.schema;

/** The database cannot be used; the message is the one line an operator needs. */
final class UnusableDatabase extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean forGood;

  private UnusableDatabase(String line, boolean forGood, Throwable cause) {
    super(line, cause);
    this.forGood = forGood;
  }

  /** Unfit at this moment: worth another try. */
  static UnusableDatabase now(String line, Throwable cause) {
    return new UnusableDatabase(line, false, cause);
  }

  /** Unfit until somebody changes the program or the tables and starts the server again. */
  static UnusableDatabase forGood(String line, Throwable cause) {
    return new UnusableDatabase(line, true, cause);
  }

  boolean isForGood() {
    return forGood;
  }
}
