package org.bursar.domain.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bursar.domain.Refusal;
import org.bursar.domain.Refused;
import org.bursar.domain.wallet.Credits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateCardTest {
  private static final Multiplier MODEL = multiplier("model", "mini=0.5 pro=3", "1");
  private static final Multiplier GPU = multiplier("gpu", "t4=1 h100=9", null);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // what, base, rates, usage, minimum, scale, credits
    "374/1000*0.5*3 = 0.561, 0, input/1000=0.5, input=374 model=pro, 0, 2, 0.57",
    "374/1000*0.5/2 = 0.0935, 0, input/1000=0.5, input=374 model=mini, 0, 2, 0.1",
    "otherwise: 0.187, 0, input/1000=0.5, input=374 model=other, 0, 2, 0.19",
    "absent attribute: otherwise, 0, input/1000=0.5, input=374, 0, 2, 0.19",
    "exact needs no rounding, 0, input/1000=0.5, input=2000, 0, 2, 1",
    "(1 + 4) * 0.5, 1, images/1=4, images=1 model=mini, 0, 6, 2.5",
    "a third is rounded up, 0, s/3=1, s=1, 0, 6, 0.333334",
    "two thirds are rounded up, 0, s/3=1, s=2, 0, 6, 0.666667",
    "three thirds are one, 0, s/3=1, s=3, 0, 6, 1",
    "thirds of two quantities are one, 0, a/3=1 b/3=2, a=1 b=1, 0, 6, 1",
    "rounded once: three thousandths, 0, a/1=0.001 b/1=0.001 c/1=0.001, a=1 b=1 c=1, 0, 2, 0.01",
    "scale 0, 0, s/1=0.001, s=1, 0, 0, 1",
    "whole credits stay, 0, s/1=2, s=3, 0, 0, 6",
    "nothing measured costs the base, 0.5, s/1=2, model=mini, 0, 2, 0.25",
    "minimum, 0, s/1=0.01, s=1, 0.25, 2, 0.25",
    "minimum is no addition, 0, s/1=1, s=1, 0.25, 2, 1",
    "minimum is rounded up too, 0, s/1=1, s=0, 0.001, 2, 0.01",
    "minimum comes after the multipliers, 0, s/1=1, s=1 model=mini, 0.75, 2, 0.75",
    "fractions of a quantity, 0, s/1=12, s=2.5, 0, 2, 30",
    "the smallest, 0, s/1=0.000001, s=0.000001, 0, 6, 0.000001",
    "the largest, 0, s/1=1, s=9000000000, 0, 6, 9000000000",
  })
  void priceIsExactUntilTheOneRounding(
      String what,
      String base,
      String rates,
      String usage,
      String minimum,
      int scale,
      String credits) {
    List<Rate> all = words(rates).map(RateCardTest::rate).toList();
    RateCard card =
        new RateCard(Credits.parse(base), all, List.of(MODEL), Credits.parse(minimum), scale);
    assertThat(card.price("m", usage(usage))).isEqualTo(Credits.parse(credits));
  }

  @Test
  void severalMultipliersMultiply() {
    RateCard card = card(List.of(MODEL, GPU));
    assertThat(card.price("m", usage("s=2 model=pro gpu=h100"))).isEqualTo(Credits.of(54));
  }

  @Test
  void unknownQuantityIsNamed() {
    assertThat(refusal(card(List.of()), "s=1 pages=2"))
        .isEqualTo(new Refusal.UnknownQuantity("m", "pages"));
  }

  @Test
  void unknownAttributeIsNamed() {
    assertThat(refusal(card(List.of(GPU)), "s=1 gpu=quantum"))
        .isEqualTo(new Refusal.UnknownAttribute("m", "gpu", "quantum"));
    assertThat(refusal(card(List.of(GPU)), "s=1"))
        .isEqualTo(new Refusal.UnknownAttribute("m", "gpu", ""));
  }

  @Test
  void priceBeyondAllAmountsIsRefused() {
    assertThat(refusal(card(List.of()), "s=9000000001"))
        .isEqualTo(new Refusal.PriceOutOfRange("m"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0.000001", "1E+18", "1E+1000000000", "1E-37", "1E-1000000000"})
  void quantitiesThatNobodyMeasuresAreRefused(String quantity) {
    Map<String, BigDecimal> quantities = Map.of("s", new BigDecimal(quantity));
    assertThatThrownBy(() -> Usage.of(quantities, Map.of()))
        .isInstanceOf(Refused.class)
        .hasMessageStartingWith("usage.quantities.s: ");
  }

  private static Refusal refusal(RateCard card, String usage) {
    try {
      throw new AssertionError("priced at " + card.price("m", usage(usage)));
    } catch (Refused refused) {
      return refused.refusal();
    }
  }

  private static RateCard card(List<Multiplier> multipliers) {
    return new RateCard(Credits.ZERO, List.of(rate("s/1=1")), multipliers, Credits.ZERO, 2);
  }

  /** Reads {@code quantity/per=credits}. */
  private static Rate rate(String text) {
    String[] parts = text.split("[/=]");
    return new Rate(parts[0], new BigDecimal(parts[1]), Credits.parse(parts[2]));
  }

  private static Multiplier multiplier(String attribute, String factors, String otherwise) {
    TreeMap<String, BigDecimal> values = new TreeMap<>();
    words(factors).map(f -> f.split("=")).forEach(f -> values.put(f[0], new BigDecimal(f[1])));
    return new Multiplier(attribute, values, Optional.ofNullable(otherwise).map(BigDecimal::new));
  }

  /** Reads quantities and the attributes model and gpu. */
  private static Usage usage(String text) {
    Map<String, BigDecimal> quantities = new TreeMap<>();
    Map<String, String> attributes = new TreeMap<>();
    for (String word : words(text).toList()) {
      String[] parts = word.split("=");
      if (parts[0].equals("model") || parts[0].equals("gpu")) {
        attributes.put(parts[0], parts[1]);
      } else {
        quantities.put(parts[0], new BigDecimal(parts[1]));
      }
    }
    return Usage.of(quantities, attributes);
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" "));
  }
}
