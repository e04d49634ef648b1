package org.bursar.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A customer of a tenant, by what people do and see. Plans, packs and meters are named by their
 * codes; credits are decimal strings; dates are {@code 2031-01-10} (midnight UTC) or whole
 * instants. A verb that the service says no to throws {@link Declined}.
 *
 * <p>The customer is new; the clock stands before 2031 and moves forward only.
 */
public interface Customer {

  /** It is now that date or instant. */
  void on(String date);

  void livesIn(String timeZone);

  /** Takes a plan at a price reduced by so many percent; 0 for none. */
  void subscribesTo(String plan, int percentOff);

  default void subscribesTo(String plan) {
    subscribesTo(plan, 0);
  }

  /** What a change to a plan would cost and bring. */
  Offer considers(String plan);

  /** Changes the plan; the money charged for it, in cents. */
  long changesTo(String plan);

  default long upgradesTo(String plan) {
    return changesTo(plan);
  }

  default void downgradesTo(String plan) {
    changesTo(plan);
  }

  /** Withdraws a downgrade that has not taken effect. */
  void staysOnPlan();

  void cancels();

  /** Takes back a cancel that has not taken effect. */
  void resumes();

  /** How the subscription stands; the last one, if it has ended. */
  Membership membership();

  void buysPack(String pack);

  /** Pays credits for something; the charge's id. */
  String spends(String credits);

  /** Pays for measured work; the charge's id. */
  String generates(Work work);

  /** What work would cost; changes nothing. */
  String priceOf(Work work);

  /** Sets an estimate aside; the generation's id. */
  String startsGeneration(String estimate);

  /** The generation has succeeded and has really cost so much; the charge's id. */
  String finishes(String generation, String cost);

  /** The tenant reports that the generation has failed. */
  void generationFails(String generation);

  /** Asks for a charge to be undone, for a reason such as {@code TECHNICAL_ERROR}. */
  void asksBack(String charge, String reason);

  /** From where a charge was paid, in order. */
  List<Paid> paymentOf(String charge);

  String available();

  String held();

  /** Everything that was ever charged less what came back, by meter; {@code ""} without one. */
  Map<String, String> usage();

  /** When the next allowance comes. */
  Optional<Instant> nextGrant();

  /** What will happen by itself within a year, if nothing is used. */
  List<Coming> upcoming();

  default void has(String credits) {
    assertThat(available()).as("available credits").isEqualTo(credits);
  }

  /** The instant of a date in a story. */
  static Instant instant(String date) {
    return Instant.parse(date.length() > 10 ? date : date + "T00:00:00Z");
  }

  /**
   * A change of plan, before anybody agrees to it.
   *
   * @param kind UPGRADE or DOWNGRADE
   * @param cents money due at once
   * @param credits added at once
   */
  record Offer(String kind, Instant effectiveAt, long cents, String credits) {}

  /**
   * A subscription, as the customer sees it.
   *
   * @param cents price of a billing period, discounts taken off
   * @param nextPlan the plan to which a downgrade will lead
   * @param endsAt when it ends or has ended
   * @param erasureDue whether the tenant has to erase what the customer made
   */
  record Membership(
      String plan,
      boolean live,
      long cents,
      Optional<String> nextPlan,
      Optional<Instant> endsAt,
      boolean erasureDue) {}

  /** A part of a charge: ALLOWANCE or PACK, and how much. */
  record Paid(String source, String credits) {}

  /** Something to come: GRANT, EXPIRE or FORFEIT. */
  record Coming(Instant at, String change, String credits) {}
}
