package org.bursar.run;

/** The run cannot start; the message is one line that names the setting and says what to do. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  Refused(String line) {
    super(line);
  }
}
