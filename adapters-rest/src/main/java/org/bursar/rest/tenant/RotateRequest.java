package org.bursar.rest.tenant;

import java.time.Duration;
import java.util.Optional;
import org.bursar.rest.json.Rules;

/** For how long the old key works on; it ends at once if nothing is said. */
public record RotateRequest(Optional<Duration> grace) {
  private static final Duration LONGEST = Duration.ofDays(30);

  public RotateRequest {
    boolean fits = grace.filter(g -> g.isNegative() || g.compareTo(LONGEST) > 0).isEmpty();
    Rules.check(fits, "grace", "must be from PT0S to " + LONGEST, grace);
  }
}
