package org.bursar.domain.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.bursar.domain.story.Customer.Coming;
import org.bursar.domain.story.Customer.Paid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What Async promises about credits, sentence by sentence. Its Business plan (custom packs,
 * tailored pricing, dedicated support) is told once contracts exist; that support reviews what
 * doesn't look right is told where support works.
 */
public abstract class AsyncStories extends Stories {
  private static final Work CLIP = Work.of("video", "seconds", "10").with("resolution", "1080p");

  @Test
  @DisplayName("the number of credits depends on complexity, duration, and resolution")
  void priceDependsOnDurationAndResolution() {
    Customer customer = customer();
    BigDecimal clip = price(customer, CLIP);
    BigDecimal longer =
        price(customer, Work.of("video", "seconds", "20").with("resolution", "1080p"));
    assertThat(longer).isEqualByComparingTo(clip.add(clip));
    assertThat(price(customer, CLIP.with("resolution", "4k"))).isGreaterThan(clip);
    assertThat(price(customer, CLIP.with("resolution", "720p"))).isLessThan(clip);
  }

  @Test
  @DisplayName("more complex generations consume more credits, simpler tasks use fewer")
  void complexCostsMore() {
    Customer customer = customer();
    Work image = Work.of("image", "images", "1").with("model", "standard");
    assertThat(price(customer, image)).isLessThan(price(customer, CLIP));
  }

  @Test
  @DisplayName("different AI models consume different amounts of credits")
  void modelsDiffer() {
    Customer customer = customer();
    assertThat(List.of("fast", "standard", "cinema"))
        .extracting(model -> price(customer, CLIP.with("model", model)))
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  @DisplayName("each time you generate, the required credits are deducted automatically")
  void creditsAreDeductedAutomatically() {
    Customer customer = started("2031-04-01", "pro");
    BigDecimal price = price(customer, CLIP);
    customer.generates(CLIP);
    customer.generates(CLIP);
    assertThat(new BigDecimal(customer.available()))
        .isEqualByComparingTo(new BigDecimal(1200).subtract(price).subtract(price));
  }

  @Test
  @DisplayName("you'll always be able to see your remaining credits: there are no surprises")
  void noSurprises() {
    Customer customer = started("2031-04-01", "free");
    customer.spends("149.5");
    customer.has("0.5");
    Declined.as("insufficient-credits", () -> customer.spends("0.500001"));
    Declined.as("insufficient-credits", () -> customer.startsGeneration("1"));
    customer.has("0.5");
    assertThat(customer.held()).isEqualTo("0");
  }

  @Test
  @DisplayName("it's always visible while you work: what is set aside, too")
  void visibleWhileYouWork() {
    Customer customer = started("2031-04-01", "essentials");
    String generation = customer.startsGeneration("120");
    customer.has("330");
    assertThat(customer.held()).isEqualTo("120");
    customer.finishes(generation, "80.25");
    customer.has("369.75");
    assertThat(customer.held()).isEqualTo("0");
  }

  @Test
  @DisplayName("plan larger generations: the price is known beforehand, and asking is free")
  void largerGenerationsCanBePlanned() {
    Customer customer = started("2031-04-01", "free");
    Work film = Work.of("video", "seconds", "600");
    assertThat(price(customer, film)).isGreaterThan(new BigDecimal(150));
    customer.has("150");
    assertThat(customer.usage()).isEmpty();
  }

  @Test
  @DisplayName("Top-up credits are added instantly")
  void topUpsAreInstant() {
    Customer customer = started("2031-04-01", "essentials");
    customer.spends("450");
    customer.buysPack("pack-1000");
    customer.spends("999");
    customer.has("1");
  }

  @Test
  @DisplayName("credits purchased through Top Up Packs will be consumed first")
  void packsAreConsumedFirst() {
    Customer customer = started("2031-04-01", "essentials");
    customer.buysPack("pack-200");
    String charge = customer.spends("250");
    assertThat(customer.paymentOf(charge))
        .containsExactly(new Paid("PACK", "200"), new Paid("ALLOWANCE", "50"));
    customer.has("400");
  }

  @Test
  @DisplayName("Top Up Packs will expire in 2 months")
  void packsExpireInTwoMonths() {
    Customer customer = customer();
    customer.on("2031-12-31");
    customer.buysPack("pack-200");
    Instant end = Customer.instant("2032-02-29");
    assertThat(customer.upcoming()).containsExactly(new Coming(end, "EXPIRE", "200"));
    customer.on(end.minusSeconds(1).toString());
    customer.has("200");
    customer.on(end.toString());
    customer.has("0");
  }

  @Test
  @DisplayName("a pack outlives the monthly reset, but is consumed before the allowance")
  void packsOutliveTheReset() {
    Customer customer = started("2031-04-01", "essentials");
    customer.on("2031-04-20");
    customer.buysPack("pack-200");
    customer.on("2031-05-01");
    customer.has("650");
    String charge = customer.spends("10");
    assertThat(customer.paymentOf(charge)).containsExactly(new Paid("PACK", "10"));
  }

  @Test
  @DisplayName("credits are non-refundable once they've been used to generate content")
  void usedCreditsAreNotRefundable() {
    Customer customer = started("2031-04-01", "essentials");
    String charge = customer.spends("100");
    Declined.as("not-refundable", () -> customer.asksBack(charge, "CHANGED_MY_MIND"));
    customer.has("350");
  }

  @Test
  @DisplayName("if a technical error prevents a generation, credits are automatically restored")
  void technicalErrorsAreRestored() {
    Customer customer = started("2031-04-01", "essentials");
    customer.buysPack("pack-200");
    String charge = customer.spends("250");
    customer.asksBack(charge, "TECHNICAL_ERROR");
    customer.has("650");
    assertThat(customer.paymentOf(customer.spends("200"))).containsExactly(new Paid("PACK", "200"));
  }

  @Test
  @DisplayName("you won't lose credits due to failed generations")
  void failedGenerationsCostNothing() {
    Customer customer = started("2031-04-01", "essentials");
    customer.generationFails(customer.startsGeneration("450"));
    customer.has("450");
  }

  @Test
  @DisplayName(
      "you won't lose credits due to interrupted generations: they come back by themselves")
  void interruptedGenerationsCostNothing() {
    Customer customer = started("2031-04-01", "essentials");
    String generation = customer.startsGeneration("300");
    customer.on("2031-04-01T00:59:59Z");
    customer.has("150");
    customer.on("2031-04-01T01:00:00Z");
    customer.has("450");
    Declined.as("hold-closed", () -> customer.finishes(generation, "300"));
  }

  @Test
  @DisplayName("you won't lose credits of a month that ended while the generation was failing")
  void failureAcrossTheResetLosesNothing() {
    Customer customer = started("2031-04-01", "essentials");
    customer.on("2031-04-30T23:50:00Z");
    String generation = customer.startsGeneration("450");
    customer.on("2031-05-01T00:05:00Z");
    customer.has("450");
    customer.generationFails(generation);
    customer.has("900");
    customer.on("2031-05-01T00:14:59Z");
    customer.has("900");
    customer.on("2031-05-01T00:15:00Z");
    customer.has("450");
  }
}
