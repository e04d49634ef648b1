package org.bursar.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bursar.domain.story.Customer.Coming;
import org.bursar.domain.story.Customer.Membership;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What Alno.ai promises about renewals and cancels, sentence by sentence. Through which door a
 * cancel comes (a message to support, Stripe's portal) is no matter of the credits: those doors
 * have tests of their own.
 */
public abstract class AlnoCycleStories extends Stories {

  @Test
  @DisplayName("if you signed up on the 10th, your credits renew on the 10th of each month")
  void creditsRenewOnTheTenth() {
    Customer customer = started("2031-01-10T14:30:00Z", "essentials");
    for (int month = 2; month <= 12; month++) {
      String tenth = String.format("2031-%02d-10T14:", month);
      customer.on(tenth + "29:59Z");
      customer.has(String.valueOf(450 * (month - 1)));
      customer.on(tenth + "30:00Z");
      customer.has(String.valueOf(450 * month));
    }
  }

  @Test
  @DisplayName("the same date each month, for the 31st too: the last day where there is none")
  void creditsRenewOnTheLastDay() {
    Customer customer = started("2031-01-31", "essentials");
    List<String> days = List.of("02-28", "03-31", "04-30", "05-31", "06-30", "07-31");
    for (String day : days) {
      Instant due = Customer.instant("2031-" + day);
      assertThat(customer.nextGrant()).contains(due);
      customer.on(due.minusSeconds(1).toString());
      assertThat(customer.nextGrant()).contains(due);
      customer.on(due.toString());
    }
    customer.has("3150");
  }

  @Test
  @DisplayName("the same date where you live: the local time stays when the clocks change")
  void creditsRenewInLocalTime() {
    Customer customer = customer();
    customer.livesIn("Europe/Berlin");
    customer.on("2031-03-10T08:00:00Z");
    customer.subscribesTo("essentials");
    assertThat(customer.nextGrant()).contains(Instant.parse("2031-04-10T07:00:00Z"));
  }

  @Test
  @DisplayName("your billing cycle stays consistent, always based on the original date")
  void cycleStaysConsistent() {
    Customer customer = started("2031-01-10", "essentials");
    customer.on("2031-03-25");
    customer.upgradesTo("pro");
    assertThat(customer.nextGrant()).contains(Customer.instant("2031-04-10"));
    customer.on("2031-05-20");
    customer.upgradesTo("pro-yearly");
    assertThat(customer.nextGrant()).contains(Customer.instant("2031-06-10"));
  }

  @Test
  @DisplayName("you can check your next renewal date")
  void nextRenewalIsVisible() {
    Customer customer = started("2031-01-10", "essentials");
    assertThat(customer.nextGrant()).contains(Customer.instant("2031-02-10"));
    assertThat(customer.upcoming())
        .startsWith(new Coming(Customer.instant("2031-02-10"), "GRANT", "450"))
        .hasSize(12);
    customer.on("2031-02-10");
    assertThat(customer.nextGrant()).contains(Customer.instant("2031-03-10"));
  }

  @Test
  @DisplayName("you can cancel at any time")
  void cancelsAtAnyTime() {
    Customer customer = started("2031-01-10", "essentials");
    customer.on("2031-01-20");
    customer.cancels();
    assertThat(customer.membership().live()).isTrue();
    assertThat(customer.membership().endsAt()).contains(Customer.instant("2031-02-10"));
    assertThat(customer.nextGrant()).isEmpty();

    customer.on("2031-02-10");
    assertThat(customer.membership().live()).isFalse();
    customer.on("2031-12-31");
    customer.has("450");
  }

  @Test
  @DisplayName("cancelling a yearly plan keeps what is paid for: twelve months of credits")
  void cancelledYearRunsToItsEnd() {
    Customer customer = started("2031-01-10", "essentials-yearly");
    customer.on("2031-03-01");
    customer.cancels();
    customer.on("2032-01-10");
    customer.has("5400");
    assertThat(customer.membership().live()).isFalse();
  }

  @Test
  @DisplayName("a cancel can be taken back until it takes effect")
  void cancelCanBeTakenBack() {
    Customer customer = started("2031-01-10", "essentials");
    customer.cancels();
    customer.resumes();
    customer.on("2031-02-10");
    customer.has("900");
    assertThat(customer.membership().endsAt()).isEmpty();
  }

  @Test
  @DisplayName("canceling removes any active discounts")
  void cancelRemovesDiscounts() {
    Customer customer = customer();
    customer.on("2031-01-10");
    customer.subscribesTo("pro", 25);
    assertThat(customer.membership().cents()).isEqualTo(2999);
    customer.cancels();
    assertThat(customer.membership().cents()).isEqualTo(2999);

    customer.on("2031-02-10");
    assertThat(customer.membership().cents()).isEqualTo(3999);
    customer.subscribesTo("pro");
    assertThat(customer.membership().cents()).isEqualTo(3999);
  }

  @Test
  @DisplayName("canceling permanently deletes your chat history, saved prompts and media")
  void cancelObligesToErase() {
    Customer customer = started("2031-01-10", "essentials");
    customer.cancels();
    assertThat(customer.membership().erasureDue()).isFalse();
    customer.on("2031-02-10");
    assertThat(customer.membership())
        .isEqualTo(
            new Membership(
                "essentials",
                false,
                1999,
                Optional.empty(),
                Optional.of(Customer.instant("2031-02-10")),
                true));
  }
}
