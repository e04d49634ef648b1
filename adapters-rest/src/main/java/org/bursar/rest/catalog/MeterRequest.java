package org.bursar.rest.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.wallet.Credits;
import org.bursar.rest.json.Factor;
import org.bursar.rest.json.Rules;

/** A meter's rate card; what is left out is none, the scale 6. */
public record MeterRequest(
    Optional<Credits> base,
    List<RateRequest> rates,
    Optional<List<MultiplierRequest>> multipliers,
    Optional<Credits> minimum,
    Optional<Integer> scale) {
  private static final int MOST = 50;

  /** So many credits per so much of a quantity. */
  public record RateRequest(String quantity, Factor per, Credits credits) {
    public RateRequest {
      Rules.text("quantity", quantity, 64);
      Rules.check(per.value().signum() > 0, "per", "must be more than 0", per);
    }

    Rate rate() {
      return new Rate(quantity, per.value(), credits);
    }
  }

  /** A factor by an attribute's value. */
  public record MultiplierRequest(
      String attribute, Map<String, Factor> values, Optional<Factor> otherwise) {
    public MultiplierRequest {
      Rules.text("attribute", attribute, 64);
      Rules.names("values", values);
    }

    Multiplier multiplier() {
      TreeMap<String, BigDecimal> factors = new TreeMap<>();
      values.forEach((value, factor) -> factors.put(value, factor.value()));
      return new Multiplier(attribute, factors, otherwise.map(Factor::value));
    }
  }

  public MeterRequest {
    List<String> quantities = rates.stream().map(RateRequest::quantity).toList();
    requireDistinct("rates", quantities);
    List<String> attributes =
        multipliers.orElse(List.of()).stream().map(MultiplierRequest::attribute).toList();
    requireDistinct("multipliers", attributes);
    int digits = scale.orElse(Credits.SCALE);
    Rules.check(digits >= 0 && digits <= Credits.SCALE, "scale", "must be from 0 to 6", scale);
  }

  private static void requireDistinct(String field, List<String> names) {
    Rules.check(names.size() <= MOST, field, "must have at most " + MOST + " items", names);
    boolean distinct = names.stream().distinct().count() == names.size();
    Rules.check(distinct, field, "must name each one once", names);
  }

  RateCard rateCard() {
    return new RateCard(
        base.orElse(Credits.ZERO),
        rates.stream().map(RateRequest::rate).toList(),
        multipliers.orElse(List.of()).stream().map(MultiplierRequest::multiplier).toList(),
        minimum.orElse(Credits.ZERO),
        scale.orElse(Credits.SCALE));
  }
}
