package org.bursar.persistence.schema;

/** The database cannot be used; the message is the one line an operator needs. */
final class Unfit extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean forGood;

  private Unfit(String line, boolean forGood, Throwable cause) {
    super(line, cause);
    this.forGood = forGood;
  }

  /** Unfit at this moment: worth another try. */
  static Unfit now(String line, Throwable cause) {
    return new Unfit(line, false, cause);
  }

  /** Unfit until somebody changes the program or the tables and starts the server again. */
  static Unfit forGood(String line, Throwable cause) {
    return new Unfit(line, true, cause);
  }

  boolean isForGood() {
    return forGood;
  }
}
