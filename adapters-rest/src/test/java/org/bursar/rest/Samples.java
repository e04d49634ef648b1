package org.bursar.rest;

import java.util.Map;
import org.bursar.rest.catalog.MeterRequest;
import org.bursar.rest.catalog.PackRequest;
import org.bursar.rest.catalog.PlanRequest;
import org.bursar.rest.charging.BatchRequest;
import org.bursar.rest.charging.CaptureRequest;
import org.bursar.rest.charging.ChargeRequest;
import org.bursar.rest.charging.ExtendRequest;
import org.bursar.rest.charging.HoldRequest;
import org.bursar.rest.charging.QuoteRequest;
import org.bursar.rest.charging.RefundRequest;
import org.bursar.rest.charging.ReleaseRequest;
import org.bursar.rest.customer.CustomerRequest;
import org.bursar.rest.customer.GrantRequest;
import org.bursar.rest.customer.PurchaseRequest;
import org.bursar.rest.customer.ReasonRequest;
import org.bursar.rest.customer.SessionRequest;
import org.bursar.rest.json.PolicyAnswers;
import org.bursar.rest.subscribing.CancelRequest;
import org.bursar.rest.subscribing.PlanChoice;
import org.bursar.rest.subscribing.SubscribeRequest;
import org.bursar.rest.tenant.Clock;
import org.bursar.rest.tenant.KeyRequest;
import org.bursar.rest.tenant.RotateRequest;
import org.bursar.rest.tenant.TenantRequest;

/** One body for every request, as the interface describes it. */
final class Samples {
  private static final String USAGE =
      """
      {"quantities":{"inputTokens":374,"outputTokens":44},"attributes":{"model":"pro"}}""";

  private static final String METERED =
      "{\"customer\":\"ann\",\"meter\":\"chat\",\"usage\":" + USAGE;

  private static final String PRICE = "\"price\":{\"amount\":1999,\"currency\":\"USD\"}";

  private static final Map<Class<?>, String> ALL =
      Map.ofEntries(
          Map.entry(QuoteRequest.class, METERED + "}"),
          Map.entry(
              ChargeRequest.class,
              METERED + ",\"description\":\"A poem\",\"metadata\":{\"job\":\"17\"}}"),
          Map.entry(HoldRequest.class, METERED + ",\"expiresIn\":\"PT10M\"}"),
          Map.entry(CaptureRequest.class, "{\"usage\":" + USAGE + "}"),
          Map.entry(ReleaseRequest.class, "{\"reason\":\"failed\"}"),
          Map.entry(ExtendRequest.class, "{\"expiresIn\":\"PT10M\"}"),
          Map.entry(RefundRequest.class, "{\"reason\":\"TECHNICAL_ERROR\",\"credits\":\"0.5\"}"),
          Map.entry(
              BatchRequest.class,
              "{\"charges\":[{\"idempotencyKey\":\"k\",\"customer\":\"ann\",\"credits\":1}]}"),
          Map.entry(
              CustomerRequest.class,
              "{\"email\":\"a@b.example\",\"name\":\"Ann\",\"timeZone\":\"Europe/Berlin\"}"),
          Map.entry(
              GrantRequest.class,
              "{\"credits\":\"50\",\"source\":\"PROMOTION\",\"expiresAfter\":\"P1M\","
                  + "\"reason\":\"welcome\"}"),
          Map.entry(ReasonRequest.class, "{\"reason\":\"wrong customer\"}"),
          Map.entry(PurchaseRequest.class, "{\"pack\":\"pack-200\"}"),
          Map.entry(SessionRequest.class, "{\"expiresIn\":\"PT15M\"}"),
          Map.entry(PolicyAnswers.class, "{\"rollover\":\"up-to 500\"}"),
          Map.entry(
              PlanRequest.class,
              "{\"name\":\"Essentials\",\"interval\":\"MONTH\","
                  + PRICE
                  + ",\"allowance\":\"450\",\"policy\":{\"rollover\":\"none\"},\"active\":true}"),
          Map.entry(
              PackRequest.class,
              "{\"name\":\"200\",\"credits\":\"200\"," + PRICE + ",\"active\":true}"),
          Map.entry(
              MeterRequest.class,
              """
              {"base":"0","rates":[{"quantity":"inputTokens","per":"1000","credits":"0.5"}],
               "multipliers":[{"attribute":"model","values":{"mini":"0.5"},"otherwise":"1"}],
               "minimum":"0","scale":2}"""),
          Map.entry(SubscribeRequest.class, "{\"plan\":\"pro\",\"discount\":\"WELCOME20\"}"),
          Map.entry(PlanChoice.class, "{\"plan\":\"pro\"}"),
          Map.entry(CancelRequest.class, "{\"reason\":\"too dear\"}"),
          Map.entry(Clock.class, "{\"now\":\"2026-12-01T00:00:00Z\"}"),
          Map.entry(KeyRequest.class, "{\"name\":\"backend\",\"scopes\":[\"charge\",\"read\"]}"),
          Map.entry(RotateRequest.class, "{\"grace\":\"PT1H\"}"),
          Map.entry(TenantRequest.class, "{\"name\":\"Alno\",\"mode\":\"SANDBOX\"}"));

  private Samples() {}

  static String of(Class<?> request) {
    return ALL.get(request);
  }
}
