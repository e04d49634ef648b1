package org.bursar.rest.customer;

import java.time.Instant;
import java.time.Period;
import java.util.Optional;
import org.bursar.application.granting.GrantCredits;
import org.bursar.application.granting.GrantCredits.Life;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Source;
import org.bursar.rest.json.Rules;

/** Give credits; for ever, until an instant, or for a period by the customer's calendar. */
public record GrantRequest(
    Credits credits,
    Given source,
    Optional<Instant> expiresAt,
    Optional<Period> expiresAfter,
    String reason) {
  private static final int LONGEST_YEARS = 100;

  /** Sources of credits that are given. */
  public enum Given {
    PROMOTION,
    ADJUSTMENT
  }

  public GrantRequest {
    Rules.positive("credits", credits);
    boolean one = expiresAt.isEmpty() || expiresAfter.isEmpty();
    Rules.check(one, "expiresAfter", "must not stand beside expiresAt", expiresAfter);
    expiresAfter.ifPresent(GrantRequest::requireForward);
    Rules.text("reason", reason, Rules.LONG);
  }

  private static void requireForward(Period period) {
    boolean forward = !period.isZero() && !period.isNegative();
    boolean near =
        period.toTotalMonths() <= 12L * LONGEST_YEARS && period.getDays() <= 366 * LONGEST_YEARS;
    Rules.check(
        forward && near, "expiresAfter", "must be more than none and at most P100Y", period);
  }

  GrantCredits command(String customer) {
    Optional<Life> life =
        expiresAt.<Life>map(Life.Until::new).or(() -> expiresAfter.map(Life.For::new));
    return new GrantCredits(customer, credits, Source.valueOf(source.name()), life, reason);
  }
}
