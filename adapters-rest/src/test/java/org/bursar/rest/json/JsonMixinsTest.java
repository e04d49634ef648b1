package org.bursar.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.bursar.application.charging.Refunded;
import org.bursar.application.posting.Charge;
import org.bursar.domain.catalog.BillingInterval;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Source;
import org.junit.jupiter.api.Test;

/** Answers, as the interface prints them. */
class JsonMixinsTest {
  private static final UUID ID = UUID.fromString("01890000-0000-7000-8000-000000000001");
  private static final UUID LOT = UUID.fromString("01890000-0000-7000-8000-000000000002");
  private static final Instant AT = Instant.parse("2026-12-01T10:00:00.5Z");
  private static final Draw DRAW = new Draw(LOT, Source.PACK, Credits.parse("1.07"), AT);

  private static String json(Object value) {
    return new String(Json.bytes(value), StandardCharsets.UTF_8).replace('"', '\'');
  }

  @Test
  void aChargeWithoutWhatIsEmptyAndWithoutWhatIsOurs() {
    Usage usage = Usage.of(Map.of("inputTokens", new BigDecimal("1000.0")), Map.of());
    Charge charged =
        new Charge(
            ID,
            "ann",
            "CHARGED",
            Credits.parse("1.070"),
            Optional.empty(),
            Optional.empty(),
            Optional.of("chat"),
            Optional.of(usage),
            Optional.of(3),
            List.of(DRAW),
            List.of(Source.PACK),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Credits.parse("448.93"),
            AT);
    assertThat(json(charged))
        .isEqualTo(
            "{'id':'01890000-0000-7000-8000-000000000001','customer':'ann','status':'CHARGED',"
                + "'credits':'1.07','meter':'chat','usage':{'quantities':{'inputTokens':1000}},"
                + "'rateCardVersion':3,"
                + "'draws':[{'lot':'01890000-0000-7000-8000-000000000002','source':'PACK',"
                + "'credits':'1.07'}],'available':'448.93','at':'2026-12-01T10:00:00.500Z'}");
  }

  @Test
  void aRefundTellsWhereCreditsWent() {
    Refunded refunded =
        new Refunded(ID, LOT, Credits.of(1), "TECHNICAL_ERROR", List.of(DRAW), Credits.of(450), AT);
    assertThat(json(refunded))
        .contains(
            "'returned':[{'lot':'01890000-0000-7000-8000-000000000002','credits':'1.07'}],"
                + "'available':'450'");
  }

  @Test
  void aMeterLiesFlat() {
    RateCard card =
        new RateCard(
            Credits.ZERO,
            List.of(new Rate("inputTokens", new BigDecimal("1E+3"), Credits.parse("0.5"))),
            List.of(
                new Multiplier(
                    "model",
                    new TreeMap<>(Map.of("mini", new BigDecimal("0.50"))),
                    Optional.of(BigDecimal.ONE))),
            Credits.ZERO,
            2);
    assertThat(json(new Meter("chat", 4, card)))
        .isEqualTo(
            "{'code':'chat','version':4,'base':'0',"
                + "'rates':[{'quantity':'inputTokens','per':'1000','credits':'0.5'}],"
                + "'multipliers':[{'attribute':'model','values':{'mini':'0.5'},'otherwise':'1'}],"
                + "'minimum':'0','scale':2}");
  }

  @Test
  void aPlanShowsItsOwnAnswersOnly() {
    assertThat(json(plan(Overrides.NONE)))
        .isEqualTo(
            "{'code':'pro','version':1,'name':'Pro','interval':'MONTH',"
                + "'price':{'amount':3999,'currency':'USD'},'allowance':'1200','active':true}");
    Overrides own = Overrides.parse(Map.of("rollover", "up-to 50%", "burnDown", "PACK,ALLOWANCE"));
    assertThat(json(plan(own)))
        .contains("'policy':{'rollover':'up-to 50%','burnDown':['PACK','ALLOWANCE']}");
  }

  private static Plan plan(Overrides policy) {
    Money price = new Money(3999, "USD");
    return new Plan("pro", 1, "Pro", BillingInterval.MONTH, price, Credits.of(1200), policy, true);
  }

  @Test
  void aPolicyReadsItselfBack() {
    String text = json(CreditPolicy.DEFAULT);
    assertThat(text)
        .isEqualTo(
            "{'rollover':'none','packExpiry':'never','burnDown':[],'upgradeGrant':'prorated-difference',"
                + "'cancel':'cycle-end','eraseOnCancel':false,'shortfall':'clamp',"
                + "'clawBack':'clamp','holdTimeout':'PT1H','renewalGrant':'cycle-start'}");
    byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    PolicyAnswers read = Json.read(PolicyAnswers.class, bytes);
    assertThat(CreditPolicy.parse(read.answers())).isEqualTo(CreditPolicy.DEFAULT);
  }
}
