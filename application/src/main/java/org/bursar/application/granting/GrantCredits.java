package org.bursar.application.granting;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.application.posting.Command;
import org.bursar.application.posting.DecisionContext;
import org.bursar.application.posting.OpenAccount;
import org.bursar.application.posting.Receipt;
import org.bursar.application.posting.Target;
import org.bursar.domain.Refusal;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Posting;
import org.bursar.domain.wallet.Source;
import org.bursar.domain.wallet.Validity;

/**
 * Give credits that nobody pays for.
 *
 * @param source PROMOTION or ADJUSTMENT
 * @param life how long they last; for ever if empty
 */
public record GrantCredits(
    String customer, Credits credits, Source source, Optional<Life> life, String reason)
    implements Command {

  /** How long given credits last. */
  public sealed interface Life {
    Instant end(Instant now, ZoneId zone);

    /** Writes what it is and its value, as a part of an order. */
    void writeTo(CanonicalForm form);

    /** To an instant. */
    record Until(Instant instant) implements Life {
      public Instant end(Instant now, ZoneId zone) {
        return instant.truncatedTo(ChronoUnit.MICROS);
      }

      public void writeTo(CanonicalForm form) {
        form.begin("Until", 1).text(instant).end();
      }
    }

    /** For a period by the customer's calendar. */
    record For(Period period) implements Life {
      public Instant end(Instant now, ZoneId zone) {
        return now.atZone(zone).plus(period).toInstant();
      }

      public void writeTo(CanonicalForm form) {
        form.begin("For", 1).text(period).end();
      }
    }
  }

  @Override
  public void writeTo(CanonicalForm form) {
    form.begin("GrantOrder", 5)
        .text(customer)
        .credits(credits)
        .text(source)
        .optional(life, (to, given) -> given.writeTo(to))
        .text(reason)
        .end();
  }

  @Override
  public Target target() {
    return Target.customer(customer);
  }

  @Override
  public Receipt decide(OpenAccount account, DecisionContext context) {
    ZoneId zone = account.account().zone();
    Instant end = life.map(l -> l.end(context.now(), zone)).orElse(CreditLot.NEVER);
    if (life.isPresent() && !end.isBefore(Validity.BOUND)) {
      throw new Refusal.Malformed("expiresAfter", "must end before the year 9999").refused();
    }
    if (!end.isAfter(context.now())) {
      throw new Refusal.ExpiryPassed(end, context.now()).refused();
    }
    String label = source == Source.PROMOTION ? "Promotion" : "Adjustment";
    CreditLot lot =
        CreditLot.opening(context.id(), source, label, new Validity(context.now(), end));
    Posting posting =
        account.account().wallet().grant(lot, credits, context.cause(reason), context.now());
    account.post(posting);
    return Lot.of(account.account().wallet().lot(context.id()));
  }
}
