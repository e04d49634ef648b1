package org.bursar.replay;

/** The replay cannot start or go on; the message is one line that says what to do. */
final class CannotReplay extends Exception {
  private static final long serialVersionUID = 1L;

  CannotReplay(String line) {
    super(line);
  }
}
