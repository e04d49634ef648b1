package org.bursar.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bursar.domain.story.Customer;
import org.bursar.domain.story.Declined;
import org.bursar.domain.story.Work;

/** Speaks to the service over HTTP, for the only customer of a tenant. */
final class RestCustomer implements Customer {
  private static final String ID = "ada";

  private final Sandbox sandbox;
  private final Client tenant;
  private final String me;

  RestCustomer(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.tenant = sandbox.tenant();
    this.me = sandbox.customer(ID);
  }

  @Override
  public void on(String date) {
    sandbox.on(Customer.instant(date));
  }

  @Override
  public void livesIn(String timeZone) {
    granted(tenant.put(me, Map.of("timeZone", timeZone)));
  }

  @Override
  public void subscribesTo(String plan, int percentOff) {
    Map<String, Object> order = new HashMap<>(Map.of("plan", plan));
    if (percentOff > 0) {
      order.put("discount", Map.of("code", "LESS", "percent", percentOff));
    }
    granted(tenant.post(me + "/subscription", order));
  }

  @Override
  public Offer considers(String plan) {
    Reply offer = granted(tenant.post(me + "/subscription/preview", Map.of("plan", plan)));
    return new Offer(
        offer.text("kind"),
        Instant.parse(offer.text("effectiveAt")),
        offer.number("charge/amount"),
        offer.text("credits"));
  }

  @Override
  public long changesTo(String plan) {
    Reply changed = granted(tenant.post(me + "/subscription/change", Map.of("plan", plan)));
    return changed.number("charge/amount");
  }

  @Override
  public void staysOnPlan() {
    granted(tenant.delete(me + "/subscription/pending-change"));
  }

  @Override
  public void cancels() {
    granted(tenant.post(me + "/subscription/cancel", Map.of()));
  }

  @Override
  public void resumes() {
    granted(tenant.send(Call.post(me + "/subscription/resume")));
  }

  @Override
  public Membership membership() {
    Reply found = granted(tenant.get(me + "/subscription"));
    return new Membership(
        found.text("plan"),
        found.text("status").equals("ACTIVE"),
        found.number("price/amount"),
        found.maybe("pendingChange/plan"),
        found.maybe("cancelAt").map(Instant::parse),
        found.text("erasure").equals("DUE"));
  }

  @Override
  public void buysPack(String pack) {
    granted(tenant.post(me + "/purchases", Map.of("pack", pack)));
  }

  @Override
  public String spends(String credits) {
    return granted(tenant.post("/charges", amount(credits))).text("id");
  }

  @Override
  public String generates(Work work) {
    return granted(tenant.post("/charges", usage(work))).text("id");
  }

  @Override
  public String priceOf(Work work) {
    return granted(tenant.post("/quotes", usage(work))).text("credits");
  }

  @Override
  public String startsGeneration(String estimate) {
    return granted(tenant.post("/holds", amount(estimate))).text("id");
  }

  @Override
  public String finishes(String generation, String cost) {
    Map<String, String> order = Map.of("credits", cost);
    return granted(tenant.post("/holds/" + generation + "/capture", order)).text("charge");
  }

  @Override
  public void generationFails(String generation) {
    granted(tenant.post("/holds/" + generation + "/release", Map.of("reason", "it failed")));
  }

  @Override
  public void asksBack(String charge, String reason) {
    granted(tenant.post("/charges/" + charge + "/refunds", Map.of("reason", reason)));
  }

  @Override
  public List<Paid> paymentOf(String charge) {
    return granted(tenant.get("/charges/" + charge))
        .each("draws")
        .map(draw -> new Paid(draw.path("source").asText(), draw.path("credits").asText()))
        .toList();
  }

  @Override
  public String available() {
    return balance().text("available");
  }

  @Override
  public String held() {
    return balance().text("held");
  }

  @Override
  public Map<String, String> usage() {
    Map<String, String> sums = new HashMap<>();
    granted(tenant.get(me + "/usage?groupBy=meter"))
        .each("items")
        .forEach(item -> sums.put(item.path("key").asText(), item.path("credits").asText()));
    return sums;
  }

  @Override
  public Optional<Instant> nextGrant() {
    return balance().maybe("nextGrant/at").map(Instant::parse);
  }

  @Override
  public List<Coming> upcoming() {
    return balance()
        .each("upcoming")
        .map(
            coming ->
                new Coming(
                    Instant.parse(coming.path("at").asText()),
                    coming.path("change").asText(),
                    coming.path("credits").asText()))
        .toList();
  }

  private Reply balance() {
    return granted(tenant.get(me + "/balance"));
  }

  private static Reply granted(Reply reply) {
    if (reply.status() >= 400) {
      String slug = reply.text("type").replace("/problems/", "");
      throw new Declined(slug, new IllegalStateException(reply.text()));
    }
    return reply;
  }

  private static Map<String, Object> amount(String credits) {
    return Map.of("customer", ID, "credits", credits);
  }

  private static Map<String, Object> usage(Work work) {
    Map<String, BigDecimal> quantities = new HashMap<>();
    work.quantities().forEach((name, q) -> quantities.put(name, new BigDecimal(q)));
    Map<String, Object> usage = Map.of("quantities", quantities, "attributes", work.attributes());
    return Map.of("customer", ID, "meter", work.meter(), "usage", usage);
  }
}
