package org.bursar.rest.json;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.bursar.application.charging.Held;
import org.bursar.application.charging.Refunded;
import org.bursar.application.posting.Charge;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Source;

/**
 * Where JSON differs from the records behind it: what is left out, laid flat or written as text.
 */
final class JsonMixins {
  private JsonMixins() {}

  static void addTo(SimpleModule module) {
    module.setMixInAnnotation(Charge.class, OfCharged.class);
    module.setMixInAnnotation(Held.class, OfHeld.class);
    module.setMixInAnnotation(Draw.class, OfDraw.class);
    module.setMixInAnnotation(Refunded.class, OfRefunded.class);
    module.setMixInAnnotation(Usage.class, OfUsage.class);
    module.setMixInAnnotation(Plan.class, OfPlan.class);
    module.setMixInAnnotation(Pack.class, OfPack.class);
    module.setMixInAnnotation(Meter.class, OfMeter.class);
    module.setMixInAnnotation(Rate.class, OfRate.class);
    module.setMixInAnnotation(Multiplier.class, OfMultiplier.class);
    module.addSerializer(CreditPolicy.class, new PolicyAnswers.Writer<>(CreditPolicy.class));
    module.addSerializer(Overrides.class, new PolicyAnswers.Writer<>(Overrides.class));
    module.addDeserializer(PolicyAnswers.class, new PolicyAnswers.Reader());
  }

  private abstract static class OfCharged {
    @JsonIgnore
    abstract List<Source> burnDown();

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract Map<String, String> metadata();
  }

  private abstract static class OfHeld {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract Map<String, String> metadata();
  }

  private abstract static class OfDraw {
    @JsonIgnore
    abstract Instant takenAt();
  }

  private abstract static class OfRefunded {
    @JsonIgnoreProperties("source")
    abstract List<Draw> returned();
  }

  private abstract static class OfUsage {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract SortedMap<String, String> attributes();
  }

  @JsonPropertyOrder({"code", "version", "name", "interval", "price", "allowance"})
  private abstract static class OfPlan {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract Overrides policy();
  }

  private abstract static class OfPack {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    abstract Overrides policy();
  }

  private abstract static class OfMeter {
    @JsonUnwrapped
    abstract RateCard rateCard();
  }

  private abstract static class OfRate {
    @JsonSerialize(using = PlainText.class)
    abstract BigDecimal per();
  }

  private abstract static class OfMultiplier {
    @JsonSerialize(contentUsing = PlainText.class)
    abstract SortedMap<String, BigDecimal> values();

    @JsonSerialize(contentUsing = PlainText.class)
    abstract Optional<BigDecimal> otherwise();
  }
}
