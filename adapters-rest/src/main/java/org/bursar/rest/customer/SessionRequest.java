package org.bursar.rest.customer;

import java.time.Duration;
import java.util.Optional;
import org.bursar.rest.json.Rules;

/** How long a session lasts; an hour if nothing is said, and never longer. */
public record SessionRequest(Optional<Duration> expiresIn) {
  private static final Duration LONGEST = Duration.ofHours(1);

  public SessionRequest {
    expiresIn.ifPresent(life -> Rules.within("expiresIn", life, LONGEST));
  }

  Duration life() {
    return expiresIn.orElse(LONGEST);
  }
}
