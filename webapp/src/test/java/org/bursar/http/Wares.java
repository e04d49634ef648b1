package org.bursar.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.story.Shop;

/** What a shop sells, as a tenant writes it to the service. */
final class Wares {
  private Wares() {}

  /** All that the shop of the stories sells, to be put. */
  static List<Call> all() {
    List<Call> calls = new ArrayList<>();
    Shop.plans().forEach(plan -> calls.add(plan(plan)));
    Shop.packs().forEach(pack -> calls.add(pack(pack)));
    Shop.meters().forEach(meter -> calls.add(meter(meter)));
    return calls;
  }

  static Call plan(Plan plan) {
    Map<String, Object> body =
        Map.of(
            "name", plan.name(),
            "interval", plan.interval().name(),
            "price", of(plan.price()),
            "allowance", plan.allowance().toString());
    return Call.put("/plans/" + plan.code(), body);
  }

  static Call pack(Pack pack) {
    Map<String, Object> body =
        Map.of(
            "name", pack.name(), "credits", pack.credits().toString(), "price", of(pack.price()));
    return Call.put("/packs/" + pack.code(), body);
  }

  static Call meter(Meter meter) {
    List<Map<String, Object>> rates = meter.rateCard().rates().stream().map(Wares::of).toList();
    List<Map<String, Object>> multipliers =
        meter.rateCard().multipliers().stream().map(Wares::of).toList();
    Map<String, Object> body =
        Map.of("rates", rates, "multipliers", multipliers, "scale", meter.rateCard().scale());
    return Call.put("/meters/" + meter.code(), body);
  }

  private static Map<String, Object> of(Money price) {
    return Map.of("amount", price.amount(), "currency", price.currency());
  }

  private static Map<String, Object> of(Rate rate) {
    return Map.of(
        "quantity", rate.quantity(),
        "per", rate.per().toPlainString(),
        "credits", rate.credits().toString());
  }

  private static Map<String, Object> of(Multiplier multiplier) {
    Map<String, Object> body = new TreeMap<>();
    body.put("attribute", multiplier.attribute());
    Map<String, String> values = new TreeMap<>();
    multiplier.values().forEach((value, factor) -> values.put(value, factor.toPlainString()));
    body.put("values", values);
    multiplier.otherwise().map(BigDecimal::toPlainString).ifPresent(f -> body.put("otherwise", f));
    return body;
  }
}
