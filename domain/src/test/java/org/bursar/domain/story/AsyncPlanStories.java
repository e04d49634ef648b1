package org.bursar.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bursar.domain.story.Customer.Coming;
import org.bursar.domain.story.Customer.Offer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Async promises about plans and their changes, sentence by sentence. */
public abstract class AsyncPlanStories extends Stories {

  @Test
  @DisplayName("upgrading your plan gives you a higher monthly limit")
  void upgradeRaisesTheAllowance() {
    Customer customer = started("2031-04-01", "essentials");
    customer.upgradesTo("pro");
    customer.on("2031-05-01");
    customer.has("1200");
  }

  @Test
  @DisplayName("upgrades take effect immediately, with a prorated charge")
  void upgradeIsImmediateAndProrated() {
    Customer customer = started("2031-04-01", "essentials");
    customer.spends("400");
    customer.on("2031-04-16");
    Offer offer = customer.considers("pro");
    assertThat(offer).isEqualTo(new Offer("UPGRADE", Customer.instant("2031-04-16"), 1000, "375"));
    customer.has("50");

    assertThat(customer.upgradesTo("pro")).isEqualTo(1000);
    customer.has("425");
    assertThat(customer.membership().plan()).isEqualTo("pro");
    customer.on("2031-05-01");
    customer.has("1200");
  }

  @Test
  @DisplayName("a change to the yearly plan is charged less the unused value of the old one")
  void yearlyUpgradeIsProrated() {
    Customer customer = started("2031-04-01", "essentials");
    customer.on("2031-04-16");
    // 143.90 less half of 19.99: 14390 - 1000 (999.5 rounded half up)
    assertThat(customer.upgradesTo("essentials-yearly")).isEqualTo(13390);
    customer.has("450");
  }

  @Test
  @DisplayName("unused monthly credits do not roll over: each cycle starts fresh")
  void allowanceResets() {
    Customer customer = started("2031-04-01", "essentials");
    customer.spends("100");
    customer.on("2031-04-30T23:59:59Z");
    customer.has("350");
    customer.on("2031-05-01");
    customer.has("450");
    assertThat(customer.upcoming())
        .startsWith(
            new Coming(Customer.instant("2031-06-01"), "EXPIRE", "450"),
            new Coming(Customer.instant("2031-06-01"), "GRANT", "450"));
  }

  @Test
  @DisplayName("on a yearly plan you receive the allowance month by month, and it is reset")
  void yearlyPlanGrantsMonthByMonth() {
    Customer customer = started("2031-01-31", "pro-yearly");
    customer.spends("200");
    customer.has("1000");
    for (String day : List.of("2031-02-28", "2031-03-31", "2031-04-30", "2032-01-31")) {
      customer.on(day);
      customer.has("1200");
    }
  }

  @Test
  @DisplayName(
      "downgrades take effect at the end of your billing cycle: you keep what you paid for")
  void downgradeWaits() {
    Customer customer = started("2031-04-01", "pro");
    customer.on("2031-04-10");
    assertThat(customer.considers("essentials"))
        .isEqualTo(new Offer("DOWNGRADE", Customer.instant("2031-05-01"), 0, "0"));
    customer.downgradesTo("essentials");
    assertThat(customer.membership().plan()).isEqualTo("pro");
    assertThat(customer.membership().nextPlan()).contains("essentials");
    customer.has("1200");
    customer.on("2031-05-01");
    customer.has("450");
    assertThat(customer.membership().plan()).isEqualTo("essentials");
  }

  @Test
  @DisplayName("a downgrade from a yearly plan waits for the end of the year")
  void yearlyDowngradeWaits() {
    Customer customer = started("2031-04-01", "pro-yearly");
    customer.downgradesTo("essentials");
    customer.on("2032-03-31");
    customer.has("1200");
    customer.on("2032-04-01");
    customer.has("450");
  }

  @Test
  @DisplayName("you can change your plan at any time, and change your mind")
  void downgradeCanBeWithdrawn() {
    Customer customer = started("2031-04-01", "pro");
    customer.downgradesTo("essentials");
    customer.staysOnPlan();
    assertThat(customer.membership().nextPlan()).isEqualTo(Optional.empty());
    customer.on("2031-05-01");
    customer.has("1200");

    customer.downgradesTo("free");
    customer.upgradesTo("teams");
    customer.on("2031-06-01");
    customer.has("3000");
  }
}
