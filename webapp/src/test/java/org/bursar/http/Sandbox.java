package org.bursar.http;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.webapp.InContainer;

/**
 * A tenant made for one test by the operator. It sells what the shop of the stories sells.
 *
 * @param tenant its backend, with all scopes
 */
record Sandbox(String code, Client tenant) {
  private static final AtomicInteger MADE = new AtomicInteger();

  static Sandbox with(CreditPolicy policy) {
    return with(policy.answers());
  }

  static Sandbox with(Map<String, String> policy) {
    Sandbox made = empty();
    made.tenant.put("/policy", policy).expect(200);
    made.tenant.sendAll(Wares.all()).forEach(put -> put.expect(201));
    return made;
  }

  /** One that sells nothing yet. */
  static Sandbox empty() {
    Client operator = new Client(InContainer.url(), InContainer.OPERATOR);
    String code = "sandbox-" + MADE.incrementAndGet();
    Map<String, String> tenant = Map.of("name", "Sandbox " + code, "mode", "SANDBOX");
    Reply made = operator.put("/tenants/" + code, tenant).expect(201);
    return new Sandbox(code, operator.with(made.text("key")));
  }

  /** Makes a customer; its address. */
  String customer(String id) {
    tenant.put("/customers/" + id, Map.of()).expect(201);
    return "/customers/" + id;
  }

  /** A customer with a promotion that never ends; its address. */
  String customerWith(String id, String credits) {
    String address = customer(id);
    Map<String, String> gift =
        Map.of("credits", credits, "source", "PROMOTION", "reason", "welcome");
    tenant.post(address + "/grants", gift).expect(201);
    return address;
  }

  void subscribe(String address, String plan) {
    tenant.post(address + "/subscription", Map.of("plan", plan)).expect(201);
  }

  /** Moves the clock, as far as it goes at a time and as often as it takes. */
  void on(Instant now) {
    Reply moved = move(now);
    while (moved.status() == 422) {
      move(Instant.parse(moved.text("latest"))).expect(200);
      moved = move(now);
    }
    moved.expect(200);
  }

  Reply move(Instant now) {
    return tenant.put("/test-clock", Map.of("now", now.toString()));
  }

  String available(String address) {
    return tenant.get(address + "/balance").expect(200).text("available");
  }

  /** The browser of a customer. */
  Client browser(String address) {
    return tenant.with(tenant.post(address + "/sessions", Map.of()).expect(201).text("token"));
  }
}
