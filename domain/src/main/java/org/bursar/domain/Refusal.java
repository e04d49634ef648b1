package org.bursar.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.HoldStatus;

/**
 * Every way in which the service says no. The record's components are what a program needs to go
 * on; {@link #detail()} is the sentence for a person.
 */
public sealed interface Refusal {

  /**
   * What sort of no it is; callers map it to their own codes (HTTP: 400, 403, 404, 409, 402, 422).
   */
  enum Kind {
    INVALID,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    UNAFFORDABLE,
    UNPROCESSABLE
  }

  Kind kind();

  String detail();

  /** The refusal's stable name in kebab case, such as {@code insufficient-credits}. */
  default String slug() {
    return slug(getClass());
  }

  /** The stable name of a kind of refusal, as {@link #slug()} has it. */
  static String slug(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  default Refused refused() {
    return new Refused(this);
  }

  /** A value that can never be right, whatever the state; {@code field} names it. */
  record Malformed(String field, String problem) implements Refusal {
    public Kind kind() {
      return Kind.INVALID;
    }

    public String detail() {
      return field + ": " + problem;
    }
  }

  /** Unknown here, or somebody else's: the two are not told apart. */
  record NotFound(String resource, String id) implements Refusal {
    public Kind kind() {
      return Kind.NOT_FOUND;
    }

    public String detail() {
      return "There is no " + resource + (id.isEmpty() ? "." : " '" + id + "'.");
    }
  }

  /** A customer asks for what somebody has to pay, and nobody here knows whether it was paid. */
  record PaymentNotConfirmed(String plan) implements Refusal {
    public Kind kind() {
      return Kind.FORBIDDEN;
    }

    public String detail() {
      return "The plan '"
          + plan
          + "' has to be paid, and the tenant collects the money itself: its backend makes the change"
          + " once it was paid.";
    }
  }

  record InsufficientCredits(Credits required, Credits available) implements Refusal {
    public Kind kind() {
      return Kind.UNAFFORDABLE;
    }

    public String detail() {
      return required + " credits are required, " + available + " are available.";
    }
  }

  record HoldClosed(UUID hold, HoldStatus state, Credits captured, Credits released)
      implements Refusal {
    public Kind kind() {
      return Kind.CONFLICT;
    }

    public String detail() {
      return "The hold is already " + state + ".";
    }
  }

  record LotClosed(UUID lot) implements Refusal {
    public Kind kind() {
      return Kind.CONFLICT;
    }

    public String detail() {
      return "Nothing is left in this lot, or it has ended already.";
    }
  }

  record TooManyLots(int limit) implements Refusal {
    public Kind kind() {
      return Kind.CONFLICT;
    }

    public String detail() {
      return "A wallet has at most " + limit + " open lots; spend or void some first.";
    }
  }

  record TooManyHolds(int limit) implements Refusal {
    public Kind kind() {
      return Kind.CONFLICT;
    }

    public String detail() {
      return "A wallet has at most " + limit + " open holds; capture or release some first.";
    }
  }

  record ExpiryPassed(Instant expiresAt, Instant now) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return "The expiry " + expiresAt + " is not after now, " + now + ".";
    }
  }

  record UnknownQuantity(String meter, String quantity) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return "The meter '" + meter + "' has no rate for the quantity '" + quantity + "'.";
    }
  }

  record UnknownAttribute(String meter, String attribute, String value) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return value.isEmpty()
          ? "The meter '" + meter + "' needs the attribute '" + attribute + "'."
          : "The meter '" + meter + "' has no multiplier for " + attribute + " '" + value + "'.";
    }
  }

  record PriceOutOfRange(String meter) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return "The price by meter '" + meter + "' is beyond " + Credits.MAX + " credits.";
    }
  }

  record NotMetered(UUID hold) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return "The hold was taken for credits without a meter: capture it with credits, not usage.";
    }
  }

  record NotRefundable(String reason) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return "Used credits are refunded only for TECHNICAL_ERROR, not for '" + reason + "'.";
    }
  }

  record RefundExceedsCharge(Credits requested, Credits refundable) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return refundable.isZero()
          ? "Nothing is left of the charge to refund."
          : requested + " credits cannot be refunded, " + refundable + " are left of the charge.";
    }
  }

  record IdempotencyKeyReused(String key) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return "This Idempotency-Key has already been used for another request.";
    }
  }

  record SubscriptionExists(UUID subscription) implements Refusal {
    public Kind kind() {
      return Kind.CONFLICT;
    }

    public String detail() {
      return "The customer has a live subscription; change it instead.";
    }
  }

  record SamePlan(String plan) implements Refusal {
    public Kind kind() {
      return Kind.CONFLICT;
    }

    public String detail() {
      return "The subscription is on plan '" + plan + "' already.";
    }
  }

  record NothingPending(String what) implements Refusal {
    public Kind kind() {
      return Kind.CONFLICT;
    }

    public String detail() {
      return "There is no " + what + " that waits.";
    }
  }

  record AlreadyCanceled(Instant at) implements Refusal {
    public Kind kind() {
      return Kind.CONFLICT;
    }

    public String detail() {
      return "The subscription is canceled as of " + at + ".";
    }
  }

  record NotForSale(String what, String code) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return "The " + what + " '" + code + "' is not active.";
    }
  }

  record CurrencyMismatch(String from, String to) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return "A plan in " + to + " cannot follow one in " + from + ".";
    }
  }

  record ClockBackwards(Instant now) implements Refusal {
    public Kind kind() {
      return Kind.CONFLICT;
    }

    public String detail() {
      return "The test clock stands at " + now + " and only moves forward.";
    }
  }

  record ClockLeapTooFar(Instant latest) implements Refusal {
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }

    public String detail() {
      return "The test clock moves at most two years at a time: now to "
          + latest
          + " at the latest.";
    }
  }

  record WriteConflict(String resource) implements Refusal {
    public Kind kind() {
      return Kind.CONFLICT;
    }

    public String detail() {
      return "Somebody else has changed the " + resource + " meanwhile; read it and try again.";
    }
  }
}
