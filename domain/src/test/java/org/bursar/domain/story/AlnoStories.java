package org.bursar.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.bursar.domain.story.Customer.Coming;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What Alno.ai promises about credits, sentence by sentence. */
public abstract class AlnoStories extends Stories {
  private static final Work PORTRAIT = Work.of("image", "images", "1").with("model", "fast");
  private static final Work CLIP = Work.of("video", "seconds", "10").with("resolution", "1080p");

  @Test
  @DisplayName("usage is calculated from the computing power and time that a request takes")
  void usageFollowsPowerAndTime() {
    Customer customer = customer();
    BigDecimal minute = price(customer, Work.of("compute", "gpuSeconds", "60").with("gpu", "t4"));
    BigDecimal hour = price(customer, Work.of("compute", "gpuSeconds", "3600").with("gpu", "t4"));
    BigDecimal strong = price(customer, Work.of("compute", "gpuSeconds", "60").with("gpu", "h100"));

    assertThat(hour).isEqualByComparingTo(minute.multiply(new BigDecimal(60)));
    assertThat(strong).isGreaterThan(minute);
  }

  @Test
  @DisplayName("whenever you use a feature, credits are deducted by how resource-intensive it is")
  void creditsAreDeductedByResources() {
    Customer customer = started("2031-01-10", "essentials");
    String portrait = customer.priceOf(PORTRAIT);
    customer.generates(PORTRAIT);
    customer.has(less("450", portrait));

    String clip = customer.priceOf(CLIP);
    customer.generates(CLIP);
    customer.has(less("450", portrait, clip));
    assertThat(new BigDecimal(clip)).isGreaterThan(new BigDecimal(portrait));
  }

  @Test
  @DisplayName("unused credits remain in your account and continue to accumulate over time")
  void unusedCreditsAccumulate() {
    Customer customer = started("2031-01-10", "essentials");
    customer.spends("50.5");
    customer.on("2031-02-10");
    customer.has("849.5");
    customer.on("2032-01-10");
    customer.has("5799.5");
  }

  @Test
  @DisplayName("your monthly credits roll over and never expire")
  void monthlyCreditsNeverExpire() {
    Customer customer = started("2031-01-10", "free");
    customer.on("2036-01-10");
    customer.has("9150");
    assertThat(customer.upcoming()).extracting(Coming::change).containsOnly("GRANT");
  }

  @Test
  @DisplayName("you can purchase additional credits whenever you like, and they'll never expire")
  void packsNeverExpire() {
    Customer customer = customer();
    customer.on("2031-01-10");
    customer.buysPack("pack-200");
    customer.has("200");
    customer.on("2039-01-10");
    customer.has("200");
    assertThat(customer.upcoming()).isEmpty();
  }

  @Test
  @DisplayName("an extra package on top of the plan remains available until used")
  void packsRemainUntilUsed() {
    Customer customer = started("2031-01-10", "essentials");
    customer.buysPack("pack-200");
    customer.cancels();
    customer.on("2033-06-01");
    customer.spends("650");
    customer.has("0");
  }

  @Test
  @DisplayName("if you need more credits in a given month, you can always purchase a pack")
  void packsHelpInAGivenMonth() {
    Customer customer = started("2031-01-10", "free");
    customer.spends("140");
    Declined.as("insufficient-credits", () -> customer.spends("100"));
    customer.buysPack("pack-200");
    customer.spends("100");
    customer.has("110");
  }

  @Test
  @DisplayName("you can see exactly how many credits you have and where they're being used")
  void usageShowsWhere() {
    Customer customer = started("2031-01-10", "pro");
    customer.generates(PORTRAIT);
    customer.generates(PORTRAIT);
    customer.generates(CLIP);
    customer.spends("7");

    String portraits = sum(customer.priceOf(PORTRAIT), customer.priceOf(PORTRAIT));
    String clip = customer.priceOf(CLIP);
    assertThat(customer.usage())
        .containsExactlyInAnyOrderEntriesOf(Map.of("image", portraits, "video", clip, "", "7"));
    customer.has(less("1200", portraits, clip, "7"));
  }

  @Test
  @DisplayName("credits used up fast? check whether you run high-computation features like video")
  void usageShowsWhatIsExpensive() {
    Customer customer = started("2031-01-10", "pro");
    customer.generates(PORTRAIT);
    customer.generates(CLIP);
    Map<String, String> usage = customer.usage();
    assertThat(new BigDecimal(usage.get("video")))
        .isGreaterThan(new BigDecimal(usage.get("image")));
  }

  @Test
  @DisplayName("you can track your total and remaining credits, and how many you've used, anytime")
  void totalAndRemainingAreVisible() {
    Customer customer = started("2031-01-10", "essentials");
    customer.buysPack("pack-1000");
    customer.spends("250");
    customer.has("1200");
    assertThat(customer.usage()).containsOnly(Map.entry("", "250"));
  }

  @Test
  @DisplayName("purchased credits are ready whenever you need them")
  void packsAreReadyAtOnce() {
    Customer customer = customer();
    customer.on("2031-01-10");
    Declined.as("insufficient-credits", () -> customer.spends("1"));
    customer.buysPack("pack-200");
    customer.spends("200");
    customer.has("0");
  }
}
