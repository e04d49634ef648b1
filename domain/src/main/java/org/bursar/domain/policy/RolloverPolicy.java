package org.bursar.domain.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.Credits;

/** What becomes of unspent allowance at renewal. */
public sealed interface RolloverPolicy {
  /** What an answer looks like, for whoever has written another. */
  String EXPECTED = "none, unlimited, up-to 500, up-to 50% or cycles 3";

  /**
   * When the allowance of a cycle ends.
   *
   * @param number the cycle it is granted in
   * @param start the beginning of any cycle, by number
   */
  Instant expiresAt(long number, LongFunction<Instant> start);

  /** How much of the unspent allowance stays at a renewal. */
  Credits carried(Credits unspent, Credits allowance);

  /**
   * Reads {@code none}, {@code unlimited}, {@code up-to 500}, {@code up-to 50%}, {@code cycles 3}.
   */
  static RolloverPolicy parse(String text) {
    Matcher upTo = Pattern.compile("up-to (\\d{1,10}(?:\\.\\d{1,6})?)(%?)").matcher(text);
    Matcher cycles = Pattern.compile("cycles (\\d{1,3})").matcher(text);
    if (text.equals("none")) {
      return new None();
    } else if (text.equals("unlimited")) {
      return new Unlimited();
    } else if (cycles.matches()) {
      return new Cycles(Integer.parseInt(cycles.group(1)));
    } else if (upTo.matches()) {
      Credits most = Answers.read("rollover", upTo.group(1), EXPECTED, Credits::parse);
      return upTo.group(2).isEmpty() ? new UpTo(most) : new UpToShare(most);
    }
    throw Answers.malformed("rollover", text, EXPECTED);
  }

  /** The allowance ends with its cycle. */
  record None() implements RolloverPolicy {
    public Instant expiresAt(long number, LongFunction<Instant> start) {
      return start.apply(number + 1);
    }

    public Credits carried(Credits unspent, Credits allowance) {
      return unspent;
    }

    @Override
    public String toString() {
      return "none";
    }
  }

  /** The allowance never ends. */
  record Unlimited() implements RolloverPolicy {
    public Instant expiresAt(long number, LongFunction<Instant> start) {
      return CreditLot.NEVER;
    }

    public Credits carried(Credits unspent, Credits allowance) {
      return unspent;
    }

    @Override
    public String toString() {
      return "unlimited";
    }
  }

  /** At renewal the unspent allowance is cut to an amount. */
  record UpTo(Credits cap) implements RolloverPolicy {
    public Instant expiresAt(long number, LongFunction<Instant> start) {
      return CreditLot.NEVER;
    }

    public Credits carried(Credits unspent, Credits allowance) {
      return unspent.min(cap);
    }

    @Override
    public String toString() {
      return "up-to " + cap;
    }
  }

  /** At renewal the unspent allowance is cut to a share of one cycle's allowance. */
  record UpToShare(Credits percent) implements RolloverPolicy {
    public Instant expiresAt(long number, LongFunction<Instant> start) {
      return CreditLot.NEVER;
    }

    public Credits carried(Credits unspent, Credits allowance) {
      BigDecimal share = percent.toBigDecimal().multiply(allowance.toBigDecimal()).movePointLeft(2);
      BigDecimal most = unspent.toBigDecimal().min(share);
      BigDecimal micros = most.movePointRight(Credits.SCALE);
      return new Credits(micros.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    @Override
    public String toString() {
      return "up-to " + percent + "%";
    }
  }

  /** The allowance ends some cycles after its own. */
  record Cycles(int more) implements RolloverPolicy {
    public Instant expiresAt(long number, LongFunction<Instant> start) {
      return start.apply(number + 1 + more);
    }

    public Credits carried(Credits unspent, Credits allowance) {
      return unspent;
    }

    @Override
    public String toString() {
      return "cycles " + more;
    }
  }
}
