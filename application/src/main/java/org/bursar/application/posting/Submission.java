package org.bursar.application.posting;

import java.util.UUID;

/** An order and who sends it. */
public record Submission(CallerContext caller, Command command) {

  /** What two requests under one key must share: a hash of the order. */
  public UUID fingerprint() {
    return Fingerprint.of(command);
  }
}
