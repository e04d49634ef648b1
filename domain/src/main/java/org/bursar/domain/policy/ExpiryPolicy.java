package org.bursar.domain.policy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.bursar.domain.wallet.CreditLot;

/** How long bought credits last. */
public sealed interface ExpiryPolicy {

  /** The instant at which credits that arrive now are gone, by the customer's calendar. */
  Instant expiresAt(Instant now, ZoneId zone);

  /** Reads {@code never} or an ISO-8601 period of at least a day, such as {@code P2M}. */
  static ExpiryPolicy parse(String text) {
    if (text.equals("never")) {
      return new Never();
    }
    String expected = "never or an ISO-8601 period such as P2M";
    Period period = Answers.read("packExpiry", text, expected, Period::parse);
    boolean forward = !period.isZero() && !period.isNegative() && period.toTotalMonths() <= 1_200;
    if (!forward || period.getDays() > 36_600) {
      throw Answers.malformed("packExpiry", text, expected + ", longer than none");
    }
    return new After(period);
  }

  /** They stay. */
  record Never() implements ExpiryPolicy {
    public Instant expiresAt(Instant now, ZoneId zone) {
      return CreditLot.NEVER;
    }

    @Override
    public String toString() {
      return "never";
    }
  }

  /** They last for a period. */
  record After(Period period) implements ExpiryPolicy {
    public Instant expiresAt(Instant now, ZoneId zone) {
      return now.atZone(zone).plus(period).toInstant();
    }

    @Override
    public String toString() {
      return period.toString();
    }
  }
}
